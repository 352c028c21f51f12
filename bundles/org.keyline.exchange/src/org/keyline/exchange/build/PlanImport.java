/*******************************************************************************
 * Copyright (c) 2026 Keyline contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyline.exchange.build;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.keyline.exchange.ColumnMapping;
import org.keyline.exchange.ImportException;
import org.keyline.exchange.ImportResult;
import org.keyline.exchange.grid.GridDocument;
import org.keyline.exchange.grid.GridRow;
import org.keyline.exchange.grid.Limits;
import org.keyline.exchange.grid.Remark;
import org.keyline.exchange.grid.Sheet;
import org.keyline.exchange.header.ColumnKind;
import org.keyline.exchange.header.HeaderRecognition;
import org.keyline.exchange.prose.RecommendationList;
import org.keyline.exchange.prose.Roles;
import org.keyline.exchange.reading.Mentions;
import org.keyline.exchange.reading.Names;
import org.keyline.exchange.reading.People;
import org.keyline.exchange.rows.ActionDraft;
import org.keyline.exchange.rows.GroupDraft;
import org.keyline.exchange.rows.PlanDraft;
import org.keyline.exchange.rows.RowAssembly;
import org.keyline.exchange.rows.StreamDraft;
import org.keyline.exchange.rows.TableRow;
import org.keyline.exchange.rows.TableRows;
import org.keyline.model.core.CoreFactory;
import org.keyline.model.core.Organisation;
import org.keyline.model.inspection.InspectionReport;
import org.keyline.model.plan.Action;
import org.keyline.model.plan.ActionGroup;
import org.keyline.model.plan.ImportNote;
import org.keyline.model.plan.ImprovementPlan;
import org.keyline.model.plan.NoteKind;
import org.keyline.model.plan.PlanFactory;
import org.keyline.model.plan.WorkStream;

/** Makes a plan out of a document: finds its tables, puts their rows together, and reads what they say. */
public final class PlanImport {
    private static final Pattern LED_BY = Pattern.compile(
            "(?i)(.+?)[\\s,;:(\u2013-]+(?:(?:work ?stream |theme )?lead(?: officer| manager)?|responsible officer|led by)"
                    + "\\s*[:\u2013-]?\\s+([^()]+)\\)?");

    /** A front sheet has lines of text, or labels with what they say beside them. */
    private static final int CELLS_OF_A_LINE = 2;

    private final GridDocument document;
    private final ColumnMapping mapping;
    private final List<InspectionReport> known;
    private final Identity identity;
    private final Notes notes;
    private final List<Sheet> tables = new ArrayList<>();
    private final List<GridRow> before = new ArrayList<>();
    private final List<GridRow> after = new ArrayList<>();
    private final ImprovementPlan plan = PlanFactory.eINSTANCE.createImprovementPlan();
    private final Organisation organisation = CoreFactory.eINSTANCE.createOrganisation();
    private final Map<ActionDraft, Action> actions = new LinkedHashMap<>();

    private PlanImport(GridDocument document, ColumnMapping mapping, List<InspectionReport> known) {
        this.document = document;
        this.mapping = mapping;
        this.known = known;
        this.identity = new Identity(document.file());
        this.notes = new Notes(identity);
    }

    /**
     * Tells whether a document has a plan's table.
     *
     * @param document the document
     * @param mapping headings that are known beside the usual ones
     * @return true when one of its sheets has a header that is recognised
     */
    public static boolean hasTable(GridDocument document, ColumnMapping mapping) {
        HeaderRecognition recognition = HeaderRecognition.ofPlans(mapping);
        return document.sheets().stream().anyMatch(sheet -> recognition.find(sheet).isPresent());
    }

    /**
     * Makes a plan.
     *
     * @param document the document
     * @param mapping headings that are known beside the usual ones
     * @param known inspection reports that are there already
     * @param monitor for progress and cancelling
     * @return organisation, reports and plan, with the notes
     * @throws ImportException when the document has no action
     */
    public static ImportResult read(GridDocument document, ColumnMapping mapping, List<InspectionReport> known,
            SubMonitor monitor) throws ImportException {
        return new PlanImport(document, mapping, known).read(monitor);
    }

    private ImportResult read(SubMonitor monitor) throws ImportException {
        monitor.setWorkRemaining(100);
        CitedReports reports = new CitedReports(identity, known);
        List<TableRow> rows = tableRows(reports);
        boolean ownExport = !rows.isEmpty() && OwnExport.is(rows.get(0));
        Names names = new Names();
        for (Roles.Role role : Roles.Role.values()) {
            Roles.find(before, role).ifPresent(holder -> names.learn(holder.name()));
        }
        monitor.split(20);
        PlanDraft draft = RowAssembly.assemble(rows, names, ownExport);
        if (draft.actions().isEmpty()) {
            throw new ImportException(document.file(), "there is a header, but no action below it",
                    "a row for each action", "check that the file was saved whole");
        }
        identity.identify(plan, "", draft.actions().get(0).row());
        identity.identify(organisation, "", 1);
        plan.setOrganisation(organisation);
        monitor.split(20);
        structure(draft, ownExport);
        monitor.split(20);
        contents(draft, reports, ownExport, monitor.split(30));
        PlanSurroundings surroundings = new PlanSurroundings(plan, organisation, notes, reports);
        surroundings.read(before, after, new Staff(identity, organisation));
        new ColumnNotes(notes).add(rows);
        remarks();
        notes.addAll(draft.notes());
        List<ImportNote> inOrder = notes.inOrder();
        plan.getImportNotes().addAll(inOrder);
        plan.getReports().addAll(known);
        reports.made().stream().filter(report -> !plan.getReports().contains(report)).forEach(plan.getReports()::add);
        List<EObject> roots = new ArrayList<>(List.of(organisation));
        roots.addAll(reports.made());
        roots.add(plan);
        return new ImportResult(roots, inOrder, surroundings.stated(), surroundings.publications());
    }

    /** The rows of all plan tables; tables of recommendations, and lists of them in the text, are read on the way. */
    private List<TableRow> tableRows(CitedReports reports) throws ImportException {
        HeaderRecognition recognition = HeaderRecognition.ofPlans(mapping);
        List<TableRow> rows = new ArrayList<>();
        List<RecommendationList.Draft> described = new ArrayList<>();
        List<Sheet> found = document.sheets().stream().filter(sheet -> recognition.find(sheet).isPresent()).toList();
        List<Sheet> seen = found.stream().filter(sheet -> !sheet.hidden()).toList();
        tables.addAll(seen.isEmpty() ? found : seen);
        found.stream().filter(sheet -> !tables.contains(sheet)).forEach(sheet -> notes.add(NoteKind.UNREAD_TEXT,
                1, null, sheet.name(), "The sheet \"" + sheet.name() + "\" is hidden in the workbook, so its table was "
                        + "left out. Show the sheet and import again if it is part of the plan.",
                null));
        for (Sheet sheet : document.sheets()) {
            if (found.contains(sheet) && !tables.contains(sheet)) {
                continue;
            }
            Optional<TableRows> cut = TableRows.of(sheet, recognition);
            if (cut.isPresent()) {
                if (tables.size() > 1) {
                    sheetHeading(sheet, cut.get()).ifPresent(rows::add);
                }
                rows.addAll(cut.get().rows());
                unreadColours(sheet, cut.get());
                before.addAll(cut.get().before());
                after.addAll(cut.get().after());
            } else {
                List<RecommendationList.Draft> drafts = RecommendationTable.read(sheet, mapping, notes);
                described.addAll(drafts);
                if (drafts.isEmpty() && rows.isEmpty() && !sheet.hidden()) {
                    sheet.rows().stream().filter(row -> row.filled() <= CELLS_OF_A_LINE).forEach(before::add);
                }
            }
        }
        Limits.checkRow(document.file(), rows.size());
        described.addAll(RecommendationList.read(before));
        if (!described.isEmpty() && !reports.knows(described)) {
            reports.described(new ReportBuilder(identity, notes).build(described, null));
        }
        return rows;
    }

    /**
     * Where a status is told by its colour alone, and the colour by a rule that was not read, nothing is known of it.
     */
    private void unreadColours(Sheet sheet, TableRows cut) {
        cut.rows().stream().filter(row -> !row.isHeading()).findFirst().ifPresent(first -> {
            Optional<Integer> status = first.header().columnOf(ColumnKind.STATUS)
                    .filter(sheet.unreadColours()::contains);
            if (status.isPresent() && cut.rows().stream()
                    .anyMatch(row -> !row.isHeading() && row.own(ColumnKind.STATUS).isEmpty())) {
                notes.add(NoteKind.UNREAD_TEXT, first.row(), first.header().heading(status.get()), "",
                        "Cells of this column have colours by a rule of the workbook (conditional formatting) that "
                                + "calculates. They were not read. Enter the status in words.",
                        null);
            }
        });
    }

    /** Where each work stream has a sheet of its own, the sheet's name is its heading. */
    private Optional<TableRow> sheetHeading(Sheet sheet, TableRows cut) {
        boolean hasOwn = cut.rows().isEmpty() || cut.rows().get(0).isHeading()
                || cut.rows().get(0).header().columnOf(ColumnKind.WORK_STREAM).isPresent();
        if (hasOwn || sheet.name() == null) {
            return Optional.empty();
        }
        TableRow first = cut.rows().get(0);
        return Optional.of(TableRow.streamHeading(first, sheet.name()));
    }

    private void structure(PlanDraft draft, boolean ownExport) {
        Map<StreamDraft, WorkStream> streams = new IdentityHashMap<>();
        ReferenceNotes references = new ReferenceNotes(notes, draft.actions(), ownExport);
        for (StreamDraft streamDraft : draft.streams()) {
            String ref = streamDraft.ref();
            WorkStream stream = identity.identify(PlanFactory.eINSTANCE.createWorkStream(),
                    ref == null ? streamDraft.name() : ref, streamDraft.row());
            stream.setRef(ref);
            stream.setName(streamDraft.name());
            leadInHeading(stream, streamDraft, draft.names());
            stream.setDescription(streamDraft.text());
            streams.put(streamDraft, stream);
            notes.became(streamDraft, stream);
            references.note(stream, streamDraft, streamDraft.written());
            plan.getWorkStreams().add(stream);
        }
        Map<GroupDraft, ActionGroup> groups = new IdentityHashMap<>();
        for (GroupDraft groupDraft : draft.groups()) {
            ActionGroup group = identity.identify(PlanFactory.eINSTANCE.createActionGroup(), groupDraft.name(),
                    groupDraft.row());
            group.setName(groupDraft.name());
            WorkStream stream = streams.get(groupDraft.stream());
            if (stream != null) {
                stream.getGroups().add(group);
                groups.put(groupDraft, group);
            } else {
                notes.add(NoteKind.UNREAD_TEXT, groupDraft.row(), null, groupDraft.name(),
                        "This heading stands under no work stream, so it could not be kept as one.", null);
            }
        }
        for (ActionDraft actionDraft : draft.actions()) {
            String ref = references.ref(actionDraft);
            Action action = identity.identify(PlanFactory.eINSTANCE.createAction(), ref, actionDraft.row());
            action.setRef(ref);
            WorkStream stream = streams.get(actionDraft.stream());
            (stream == null ? plan.getActions() : stream.getActions()).add(action);
            if (stream != null && groups.get(actionDraft.group()) != null
                    && groups.get(actionDraft.group()).eContainer() == stream) {
                action.setGroup(groups.get(actionDraft.group()));
            }
            actions.put(actionDraft, action);
            notes.became(actionDraft, action);
            references.note(action, actionDraft);
        }
    }

    /** A heading may name who leads: "Lettings (lead officer: Ivy Stone)". */
    private void leadInHeading(WorkStream stream, StreamDraft draft, Names names) {
        Matcher led = draft.name() == null ? null : LED_BY.matcher(draft.name());
        if (led == null || !led.matches()) {
            return;
        }
        List<People.Named> named = People.read(led.group(2), names).named();
        if (named.size() == 1 && named.get(0).name() != null) {
            stream.setName(led.group(1).strip());
            stream.setLead(new Staff(identity, organisation).person(named.get(0).name(), draft.row()));
        }
    }

    private void contents(PlanDraft draft, CitedReports reports, boolean ownExport, SubMonitor monitor) {
        monitor.setWorkRemaining(actions.size());
        ActionIndex index = new ActionIndex();
        actions.forEach((actionDraft, action) -> index.add(actionDraft.reference(), action));
        SourceBuilder sources = new SourceBuilder(notes, identity, reports, known, plan, ownExport);
        sources.read(draft.actions(), draft.recommendations());
        Staff staff = new Staff(identity, organisation);
        PeopleBuilder people = new PeopleBuilder(notes, identity, staff, draft.names(), ownExport);
        ActionBuilder builder = new ActionBuilder(notes, ownExport, draft.actions());
        DateBuilder dates = new DateBuilder(notes, identity);
        Mentions mentions = new Mentions(draft.actions().stream().map(ActionDraft::reference).toList());
        DependencyBuilder dependencies = new DependencyBuilder(notes, identity, index, ownExport);
        DeliverableBuilder deliverables = new DeliverableBuilder(identity);
        actions.forEach((actionDraft, action) -> {
            monitor.split(1);
            builder.fill(action, actionDraft);
            dates.fill(action, actionDraft);
            people.fill(action, actionDraft, index);
            sources.link(action, actionDraft);
            dependencies.readText(action, actionDraft, mentions);
            deliverables.read(action, actionDraft.row());
        });
        actions.forEach((actionDraft, action) -> dependencies.readColumn(action, actionDraft));
        dependencies.addFromText();
        deliverables.addTo(plan);
        dates.addBaseline(plan);
        sources.noteLikelyMisreadings();
    }

    /** What stands beside the cells of a workbook is noted at the action in whose row it is. */
    private void remarks() {
        NavigableMap<Integer, ActionDraft> byRow = new TreeMap<>();
        if (tables.size() == 1) {
            actions.keySet().forEach(draft -> byRow.putIfAbsent(draft.row(), draft));
        }
        for (Sheet sheet : tables) {
            for (Remark remark : sheet.remarks()) {
                Map.Entry<Integer, ActionDraft> at = byRow.floorEntry(remark.row());
                notes.add(NoteKind.UNREAD_TEXT, remark.row(),
                        at == null ? sheet.name() : at.getValue().header().heading(remark.column()), remark.text(),
                        "This stands in a comment on the cell. It is kept here alone; put into the plan what matters "
                                + "of it.",
                        at == null ? null : actions.get(at.getValue()));
            }
        }
    }
}
