/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column of a table holds. The names are those under which the plan table and the table of recommendations are
 * exported; the synonyms are the words in which councils, landlords and inspectorates head such columns.
 */
public enum ColumnKind {
    /** The action's or the recommendation's own reference. */
    REF("Ref", "ref no", "ref number", "reference", "reference no", "reference number", "no", "number", "nr", "id",
            "action no", "action number", "action ref", "action reference", "action id", "task no", "task id",
            "task ref", "unique id", "serial"),
    /** The work stream that the action belongs to. */
    WORK_STREAM("Work stream", "workstream", "work area", "work theme", "theme", "strand", "work package",
            "service area", "priority area", "improvement area", "improvement theme", "area of work", "programme area"),
    /** What is to be done. */
    ACTION("Action", "actions", "priority action", "priority actions", "key action", "key actions", "task", "tasks",
            "activity", "activities", "improvement action", "improvement actions", "what will we do", "what we will do",
            "what will be done", "what needs to be done", "what are we going to do", "what do we need to do",
            "action required", "actions required", "action needed", "action to be taken", "actions to be taken",
            "agreed action", "agreed actions", "planned action", "planned actions", "proposed action",
            "proposed actions", "description of action", "action description", "task description", "task name",
            "improvement activity", "improvement planned", "steps to be taken", "what"),
    /** The kind of action. */
    KIND("Kind", "kind of action", "type of action", "action type", "type"),
    /** Who is accountable. */
    LEAD("Lead officer", "lead", "lead officers", "lead person", "lead manager", "lead responsibility", "led by",
            "responsible officer", "responsible officers", "responsible person", "responsible", "responsibility",
            "responsible manager", "officer responsible", "person responsible", "who is responsible", "owner",
            "action owner", "task owner", "accountable officer", "accountable", "named officer", "officer", "officers",
            "assigned to", "by whom", "who", "who will do it", "who by", "who will lead", "allocated to",
            "resp officer"),
    /** Who supports, and which actions are related. */
    SUPPORTING("Supporting officers", "supporting officer", "supporting lead officers", "support", "supported by",
            "support officer", "support officers", "other officers", "partners", "partner", "others involved",
            "contributors", "working with", "who else", "related action", "related actions", "related priority action",
            "linked action", "linked actions", "team"),
    /** First day. */
    START("Start", "start date", "starts", "start by", "starting", "from", "begin", "begins", "begin date",
            "commence", "commencement", "commencement date", "date commenced", "planned start", "date from",
            "start month", "when will we start"),
    /** Last day. */
    FINISH("Finish", "finish date", "finishes", "end", "ends", "end date", "by when", "target date", "target dates",
            "deadline", "completion", "completion date", "complete by", "completed by", "to be completed by", "due",
            "due by", "due date", "date due", "when", "to", "until", "timescale", "timescales", "time scale",
            "timeframe", "time frame", "timeline", "target completion", "target completion date", "planned completion",
            "planned finish", "planned end", "date to", "implementation date", "date for completion", "date", "dates",
            "target", "when by", "when will it be done", "finish month"),
    /** The day by which it must be fully implemented. */
    MUST_FINISH_BY("Must finish by", "must be complete by", "must be completed by", "must be implemented by",
            "must be fully implemented by", "latest date", "latest finish", "deadline", "final deadline",
            "latest completion"),
    /** Priority. */
    PRIORITY("Priority", "priority level", "priority rating", "priority h m l", "importance", "urgency", "ranking"),
    /** Red, amber, green, and how far it has come. */
    STATUS("Status", "current status", "rag", "rag status", "rag rating", "r a g", "brag", "brag status",
            "traffic light", "traffic light status", "action status", "progress status", "state"),
    /** Percent complete. */
    PERCENT("Percent", "percent complete", "percentage complete", "percentage", "percent done", "complete percent",
            "completion percent", "progress percent", "percent progress"),
    /** People and means. */
    RESOURCES("Resources", "resource", "resource implications", "resources required", "resources needed",
            "resource requirements", "resourcing", "what resources do we need", "inputs"),
    /** Cost in pounds. */
    COST("Cost", "costs", "cost gbp", "estimated cost", "estimated costs", "cost estimate", "budget", "funding",
            "financial implications", "financial resources", "gbp", "total cost"),
    /** The outcome desired. */
    OUTCOME("Outcome", "outcomes", "desired outcome", "desired outcomes", "expected outcome", "expected outcomes",
            "intended outcome", "target outcome", "success measure", "success measures", "success criteria",
            "measure of success", "measures of success", "measure", "measures", "impact", "what will be different",
            "what difference will it make", "how will we know", "how we will know", "result", "results", "benefits",
            "outcome sought", "improvement sought", "objective", "objectives"),
    /** Recommendations and other sources that the action answers. */
    RECOMMENDATIONS("Recommendations", "recommendation", "recommendation ref", "recommendation reference",
            "recommendation no", "recommendation number", "recommendations addressed", "rec", "recs", "rec ref",
            "rec no", "link to recommendation", "link to recommendations", "link to supporting recommendation",
            "linked recommendation", "linked recommendations", "inspection ref", "inspection recommendation",
            "ac ref", "ac rec", "ac recommendation", "addresses", "report ref", "source", "source of action",
            "origin", "finding ref", "links to", "report recommendation", "in response to"),
    /** Predecessors. */
    DEPENDS_ON("Depends on", "dependencies", "dependency", "dependent on", "dependent upon", "predecessor",
            "predecessors", "interdependencies", "interdependency", "must follow", "after", "waits for"),
    /** Milestones. */
    MILESTONES("Milestones", "milestone", "key milestones", "key milestone", "interim targets", "milestones and dates",
            "key stages", "stages"),
    /** Evidence of what was done. */
    EVIDENCE("Evidence", "evidence of completion", "evidence of progress", "proof", "evidence base", "evidenced by",
            "supporting evidence", "documentary evidence"),
    /** Remarks. */
    COMMENT("Comment", "comments", "notes", "note", "remarks", "update", "updates", "progress", "progress update",
            "progress to date", "progress made", "progress report", "latest position", "current position", "position",
            "commentary", "status update", "progress comments", "additional information"),
    /** The day on which it was completed. */
    COMPLETED_ON("Completed on", "date completed", "actual completion date", "actual completion", "actual finish",
            "actual end", "date achieved", "date of completion", "completed"),
    /** A link to another paper, kept as written. */
    LINK("Link", "link to action plan", "link to supporting action plan", "supporting action plan", "action plan",
            "link to checkpoint report", "links", "hyperlink", "document link", "link to corporate plan"),
    /** The text of a recommendation, in a table of recommendations. */
    RECOMMENDATION_TEXT("Recommendation", "recommendation text", "recommendations", "key recommendation",
            "key recommendations", "inspection recommendation", "what the inspectors recommended", "we recommend"),
    /** By when a recommendation must be met. */
    RECOMMENDATION_DEADLINE("Deadline", "implement by", "to be implemented by", "by when", "timescale", "target date",
            "due date", "date", "implementation date", "completion date", "when"),
    /** What the inspectorate expects from a recommendation. */
    EXPECTED_BENEFIT("Expected benefit", "expected benefits", "benefit", "benefits", "expected outcome", "impact",
            "expected benefits of this recommendation"),
    /** A column that is left out on purpose. */
    IGNORE("ignore", "skip");

    private final String column;
    private final String[] synonyms;

    ColumnKind(String column, String... synonyms) {
        this.column = column;
        this.synonyms = synonyms;
    }

    /**
     * The name under which the column is exported.
     *
     * @return the column's name
     */
    public String column() {
        return column;
    }

    /**
     * Other headings under which the column is found, lower case and without punctuation.
     *
     * @return the synonyms; a copy
     */
    public String[] synonyms() {
        return synonyms.clone();
    }

    /**
     * Tells whether the column belongs to a table of recommendations alone.
     *
     * @return true for a recommendation's text, deadline and benefit
     */
    public boolean ofRecommendations() {
        return this == RECOMMENDATION_TEXT || this == RECOMMENDATION_DEADLINE || this == EXPECTED_BENEFIT;
    }

    /**
     * Finds a column by the name under which it is exported.
     *
     * @param name
     *     the name, without regard to case
     * @return the column
     */
    public static Optional<ColumnKind> ofColumn(String name) {
        String wanted = name.strip().toLowerCase(Locale.UK);
        return Arrays.stream(values()).filter(kind -> kind.column.toLowerCase(Locale.UK).equals(wanted)).findFirst();
    }

    /**
     * Lists the columns' names, for messages.
     *
     * @return the names, comma separated
     */
    public static String columns() {
        return Arrays.stream(values()).map(ColumnKind::column).collect(Collectors.joining(", "));
    }
}
