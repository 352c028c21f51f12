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
            "task ref", "unique id", "serial", "item no", "item", "ap ref", "plan ref", "sip ref", "line no", "s no",
            "sr no", "ref id"),
    /** The work stream that the action belongs to. */
    WORK_STREAM("Work stream", "workstream", "work area", "work theme", "theme", "strand", "work package",
            "service area", "priority area", "improvement area", "improvement theme", "area of work",
            "programme area", "work programme", "workstream name", "key theme", "key area", "area for improvement",
            "area", "improvement priority", "service improvement area", "strategic theme", "strategic priority",
            "project", "programme", "section", "category", "key line of enquiry", "kloe"),
    /** What is to be done. */
    ACTION("Action", "actions", "priority action", "priority actions", "key action", "key actions", "task", "tasks",
            "activity", "activities", "improvement action", "improvement actions", "what will we do",
            "what we will do", "what will be done", "what we are going to do", "what we plan to do",
            "change to be made", "what needs to be done", "what are we going to do",
            "what do we need to do", "action required", "actions required", "action needed", "action to be taken",
            "actions to be taken", "agreed action", "agreed actions", "planned action", "planned actions",
            "proposed action", "proposed actions", "description of action", "action description", "task description",
            "task name", "improvement activity", "improvement planned", "steps to be taken", "what", "action point",
            "action points", "specific action", "specific actions", "how we will do it", "how will we do it",
            "action to be undertaken", "actions to be undertaken", "action we will take", "actions we will take",
            "work required", "tasks to be completed", "task activity", "action task", "objective action",
            "initiative", "initiatives", "project activity", "management action",
            "management response and agreed action", "council action", "councils response", "key task", "key tasks",
            "key activity", "key activities", "sub task", "detailed action", "detailed actions", "our response"),
    /** The kind of action. */
    KIND("Kind", "kind of action", "type of action", "action type", "type"),
    /** Who is accountable. */
    LEAD("Lead officer", "lead", "lead officers", "lead person", "lead manager", "lead responsibility", "led by",
            "responsible officer", "responsible officers", "responsible person", "responsible", "responsibility",
            "responsible manager", "officer responsible", "person responsible", "who is responsible", "owner",
            "action owner", "task owner", "accountable officer", "accountable", "named officer", "officer",
            "officers", "assigned to", "by whom", "who", "who will do it", "who by", "who will lead", "allocated to",
            "resp officer", "resource names", "resource name", "lead name", "lead member of staff",
            "lead responsible officer", "lead councillor", "accountability", "accountable lead",
            "accountable person", "responsible lead", "responsible party", "responsible post", "officer lead",
            "lead and support", "project lead", "workstream lead", "action lead", "task lead", "delivery lead",
            "who is leading", "by who", "whom", "whose job", "post responsible", "person accountable",
            "head of service", "service head", "named lead", "actioned by", "action by whom", "sro", "resp",
            "in charge", "lead dept", "who leads", "who leads it", "who leads this", "in the lead", "lead department",
            "lead team", "lead agency", "lead person s"),
    /** Who supports, and which actions are related. */
    SUPPORTING("Supporting officers", "supporting officer", "supporting lead officers", "support", "supported by",
            "support officer", "support officers", "other officers", "partners", "partner", "others involved",
            "contributors", "working with", "who else",
            "related priority action", "team", "supporting lead",
            "supporting leads", "support team", "support required", "supported", "supporting staff",
            "supporting team", "supporting partners", "other contributors", "other leads", "assisted by",
            "help from", "key partners", "partners involved", "co lead", "related actions and officers", "linked to"),
    /** Which actions are related, where another column has who supports. */
    RELATED("Related actions", "related action", "related actions", "linked action", "linked actions",
            "links to other actions", "related task", "related tasks", "linked task", "linked tasks"),
    /** First day. */
    START("Start", "start date", "starts", "start by", "starting", "from", "begin", "begins", "begin date",
            "commence", "kick off", "starting date", "commencement", "commencement date", "date commenced",
            "planned start", "date from",
            "start month", "when will we start", "actual start", "baseline start", "start on", "begin by",
            "commences", "commencing", "date of commencement", "start quarter", "planned start date",
            "proposed start", "when start", "by when start", "start dd mm yy"),
    /** Last day. */
    FINISH("Finish", "completes", "completing", "finish date", "finishes", "end", "ends", "end date", "by when",
            "target date", "target dates",
            "deadline", "completion", "completion date", "complete by", "completed by", "to be completed by", "due",
            "due by", "due date", "date due", "when", "to", "until", "timescale", "timescales", "time scale",
            "timeframe", "time frame", "timeline", "target completion", "target completion date",
            "planned completion", "planned finish", "planned end", "date to", "implementation date",
            "date for completion", "date", "dates", "target", "when by", "done", "done by", "when will it be done",
            "finish month",
            "end by", "finish by", "complete date", "completion due", "completion target", "completion deadline",
            "deadline date", "delivery date", "date of delivery", "deliver by", "target end date", "target finish",
            "target for completion", "target timescale", "proposed completion date", "agreed date",
            "revised target date", "revised target", "revised date", "new target date", "by", "achieve by",
            "date for implementation", "implementation by",
            "implementation deadline", "target implementation date", "planned end date", "planned finish date",
            "planned completion date", "target deadline", "when will we do it by", "when will we do it", "time",
            "timing", "timings", "completion by", "timeframes", "finish on", "delivery by", "date to be completed",
            "to be done by",
            "timebound", "time bound"),
    /** The last day as it was planned at first, where another column has the one that counts now. */
    ORIGINAL_FINISH("Original finish", "original target date", "original target", "original date",
            "original end date", "original due date", "original deadline", "original completion date",
            "original finish date", "original timescale", "initial target date", "initial target", "first target date",
            "baseline finish", "baseline date", "baseline end date", "date originally agreed"),
    /** The day by which it must be fully implemented. */
    MUST_FINISH_BY("Must finish by", "must be complete by", "must be completed by", "must be implemented by",
            "must be fully implemented by", "must be done by", "must be finished by", "no later than", "not later than",
            "backstop date", "latest date", "latest finish", "deadline", "final deadline",
            "latest completion"),
    /** Priority. */
    PRIORITY("Priority", "priority level", "priority rating", "priority h m l", "importance", "urgency", "rank",
            "ranking",
            "priority 1 2 3", "priority high medium low", "priority score", "priority ranking", "high medium low",
            "h m l", "risk priority", "criticality", "priority of action", "grade", "priority status"),
    /** Red, amber, green, and how far it has come. */
    STATUS("Status", "current status", "rag", "rag status", "rag rating", "r a g", "brag", "brag status",
            "traffic light", "traffic light status", "action status", "progress status", "state", "rag progress",
            "progress rag", "rag status and direction", "rating", "current rag", "current rag status",
            "performance rag", "performance rating", "progress rating", "r a g rating", "r a g status",
            "brag rating", "ragb", "delivery status", "completion status", "on track", "progress traffic light",
            "rag score", "progress indicator", "implementation status", "colour", "stage", "current stage"),
    /** Percent complete. */
    PERCENT("Percent", "percent complete", "percentage complete", "percentage", "percent done", "complete percent",
            "completion percent", "progress percent", "percent progress", "pct complete", "percentage of completion",
            "percent completion", "percent of completion", "percent work complete", "work percent complete",
            "percentage completed", "percent completed", "completion rate"),
    /** People and means. */
    RESOURCES("Resources", "resource", "resource implications", "resources required", "resources needed",
            "resource requirements", "resourcing", "what resources do we need", "inputs", "resources and funding",
            "resource requirement", "resource need", "resource implication", "staffing", "staff time",
            "staff resources", "capacity", "means", "people and money", "money and people", "resourced",
            "what it takes", "what is needed",
            "what we need", "resources cost", "resources and costs",
            "resources budget"),
    /** Cost in pounds. */
    COST("Cost", "costs", "cost gbp", "estimated cost", "estimated costs", "cost estimate", "budget", "funding",
            "financial implications", "financial resources", "gbp", "total cost", "cost implications",
            "cost implication", "budget gbp", "cost gbp 000", "estimated cost gbp", "budget required",
            "financial cost", "financial implication", "funding required", "funding source", "price", "spend",
            "value gbp", "capital cost", "revenue cost", "amount"),
    /** The outcome desired. */
    OUTCOME("Outcome", "outcomes", "desired outcome", "desired outcomes", "expected outcome", "expected outcomes",
            "intended outcome", "target outcome", "gain", "gains", "what it brings", "difference made",
            "what will improve", "so that", "success measure", "success measures", "success criteria",
            "measure of success", "measures of success", "measure", "measures", "impact", "what will be different",
            "what difference will it make", "how will we know", "how we will know", "result", "results", "benefits",
            "outcome sought", "improvement sought", "objective", "objectives", "outcome measure", "outcome measures",
            "outcome required", "outcomes for tenants", "outcome for customers", "outcomes for customers",
            "outcome for tenants", "benefit to customers", "benefit to tenants", "customer benefit", "benefit",
            "expected result", "expected results", "expected impact", "expected benefits", "output", "outputs",
            "intended outcomes", "outcome impact", "what success looks like", "what will success look like",
            "what does success look like", "success indicators", "success factor", "success factors",
            "key performance indicator", "performance indicator", "performance measure", "performance measures",
            "performance target", "kpi", "kpis", "target outcomes", "impact on customers", "impact on tenants",
            "how will we measure success", "how success will be measured", "how will we know we have succeeded",
            "what will change", "difference made", "what will be", "what will improve", "aim", "aims",
            "measurable outcome", "measurable outcomes",
            "improvement outcome", "end result", "smart target", "targets", "improvement target"),
    /** Recommendations and other sources that the action answers. */
    RECOMMENDATIONS("Recommendations", "recommendation", "recommendation ref", "recommendation reference",
            "recommendation no", "recommendation number", "recommendations addressed", "rec", "recs", "rec ref",
            "rec no", "links to rec", "links to rec no", "links to recommendation", "links to recommendations",
            "link to recommendation", "link to recommendations", "link to supporting recommendation",
            "linked recommendation", "linked recommendations", "inspection ref", "inspection recommendation",
            "ac ref", "ac rec", "ac recommendation", "addresses", "report ref", "source", "source of action",
            "origin", "finding ref", "links to", "report recommendation", "in response to", "ins rec", "insp rec",
            "insp ref", "ins ref", "inspection rec", "inspection recs", "inspection recommendations",
            "inspectors recommendation", "inspectors recommendations", "inspector recommendation", "ai rec",
            "ac recs", "ac recommendations", "audit commission recommendation", "audit commission recommendations",
            "audit commission ref", "hi rec", "shr recommendation", "regulator recommendation", "key recommendation",
            "key recommendation ref", "kr", "kr ref", "rec number", "rec nos", "recs met", "recs addressed",
            "recommendation s", "recommendation nos", "recommendation id", "recommendation link",
            "link to inspection", "link to inspection report", "link to report", "link to rec", "link to recs",
            "linked recs", "related recommendation", "related recommendations", "meets recommendation",
            "responds to", "response to", "report recommendations", "report paragraph", "report para",
            "report reference", "inspection reference", "para ref",
            "paragraph ref", "cross reference", "cross ref", "recommendation addressed", "answers",
            "source document", "source of recommendation"),
    /** Predecessors. */
    DEPENDS_ON("Depends on", "dependencies", "dependency", "dependent on", "dependent upon", "predecessor",
            "predecessors", "interdependencies", "interdependency", "must follow", "after", "waits for",
            "depends upon", "prerequisite", "prerequisites", "pre requisite", "pre requisites", "preceding action",
            "preceding actions", "preceding task", "preceding tasks", "prior action", "prior actions",
            "predecessor task", "predecessor tasks", "inter dependencies", "inter dependency",
            "links and dependencies", "key dependencies", "follows", "needs first", "what must come first",
            "comes after", "follows on from", "required first",
            "blocked by", "dependent actions", "dependencies on other actions", "contingent on"),
    /** Milestones. */
    MILESTONES("Milestones", "milestone", "key milestones", "key milestone", "interim targets",
            "milestones and dates", "key stages", "stages", "key dates", "milestones targets",
            "milestones and targets", "interim milestones", "milestone and date", "milestones and timescales",
            "key steps", "interim milestone", "targets and milestones", "steps and dates"),
    /** Evidence of what was done. */
    EVIDENCE("Evidence", "evidence of completion", "evidence of progress", "proof", "evidence base", "evidenced by",
            "supporting evidence", "documentary evidence", "evidence of outcome", "evidence of impact",
            "evidence of delivery", "evidence source", "evidence required", "how evidenced", "evidence of success",
            "evidence held", "verification", "audit trail", "outcome evidence"),
    /** Remarks. */
    COMMENT("Comment", "comments", "notes", "note", "remarks", "update", "updates", "progress", "progress update",
            "progress to date", "progress made", "progress report", "latest position", "current position",
            "position", "commentary", "status update", "progress comments", "additional information",
            "progress notes", "progress commentary", "progress and comments", "progress comment",
            "comments and progress", "progress since last report", "progress so far", "progress at", "action taken",
            "action taken to date", "what have we done", "what we have done", "work done to date", "achievements",
            "issues and risks", "risks", "risk", "barriers", "reason for delay", "reason for variance", "explanation",
            "exceptions",
            "exception report", "observations", "monitoring", "monitoring comments", "update comments",
            "latest update", "comment update", "status comments", "further information", "feedback"),
    /** The day on which it was completed. */
    COMPLETED_ON("Completed on", "date completed", "actual completion date", "actual completion", "actual finish",
            "actual end", "date achieved", "date of completion", "completed", "completion achieved", "actual date",
            "actual date completed", "actual date of completion", "actual end date", "actual finish date",
            "date actioned", "date closed", "closed on", "closed date", "signed off", "sign off date",
            "date signed off", "date finished", "date implemented", "completed date", "date done"),
    /** A link to another paper, kept as written. */
    LINK("Link", "link to action plan", "link to supporting action plan", "supporting action plan", "action plan",
            "link to checkpoint report", "links", "hyperlink", "document link", "link to corporate plan"),
    /** The text of a recommendation, in a table of recommendations. */
    RECOMMENDATION_TEXT("Recommendation", "recommendation text", "recommendations", "key recommendation",
            "key recommendations", "inspection recommendation", "what the inspectors recommended", "we recommend",
            "recommendation wording", "description of recommendation", "recommendation description",
            "recommendation in full", "inspectors recommendation", "inspectors recommendations",
            "inspection recommendations", "audit commission recommendation", "text of recommendation",
            "area for improvement", "areas for improvement", "improvement required", "the council should",
            "the landlord should", "the association should"),
    /** By when a recommendation must be met. */
    RECOMMENDATION_DEADLINE("Deadline", "implement by", "to be implemented by", "by when", "timescale",
            "target date", "due date", "date", "implementation date", "completion date", "when",
            "implementation deadline", "deadline date", "to be met by", "required by", "deadline for implementation",
            "timeframe", "by", "target for implementation", "completion by", "complete by", "must be done by",
            "must be met by", "must be implemented by", "must be in place by", "to be done by", "no later than"),
    /** What the inspectorate expects from a recommendation. */
    EXPECTED_BENEFIT("Expected benefit", "expected benefits", "benefit", "benefits", "expected outcome", "impact",
            "expected benefits of this recommendation", "expected benefit of this recommendation",
            "benefits expected", "expected outcomes", "outcome", "outcomes", "intended benefit", "intended benefits",
            "expected impact", "why it matters"),
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
     * @param name the name, without regard to case
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
