package city.hotline.ui.casefile;

import city.hotline.access.Permission;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Ending;
import city.hotline.credit.BadRecord;
import city.hotline.notifications.LoggedNotice;
import city.hotline.ui.departments.ArchiveDialog;
import city.hotline.ui.followup.FollowUpPanel;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Banner;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.EmptyState;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One case with everything that is known of it and everything that may be done with it now. */
public class CasePane extends Div {
    /** Who shows the pane and wants to know what happens in it. */
    public interface Owner {
        /** The case on the screen was changed here, or found changed. */
        void changed();

        /** A call back was recorded: the work with this case is over. */
        void calledBack();
    }

    private final transient CaseDoors doors;
    private final transient Owner owner;
    private final boolean main;
    private transient @Nullable CaseSheet sheet;
    private @Nullable FollowUpPanel followUp;
    private final Div editors = new Div();
    private transient Registration editing = () -> {};

    /** @param main whether the pane carries the view's one H1 */
    public CasePane(CaseDoors doors, boolean main, Owner owner) {
        this.doors = doors;
        this.main = main;
        this.owner = owner;
        addClassName(main ? "case-page" : "case-side");
    }

    /**
     * Shows the case as it is now.
     *
     * @throws city.hotline.cases.CaseUnknown when this city has no such case; the pane stays as it was
     */
    public CaseSheet show(CaseId id) {
        CaseSheet read = doors.read(id);
        show(read);
        return read;
    }

    private void show(CaseSheet read) {
        empty();
        sheet = read;
        add(card(read));
        editing = doors.presence().watch(UI.getCurrent(), read.file().id(), this::tellEditors);
    }

    private void empty() {
        editing.remove();
        sheet = null;
        followUp = null;
        editors.removeAll();
        removeAll();
    }

    private void tellEditors(List<String> names) {
        editors.removeAll();
        if (!names.isEmpty()) {
            editors.add(new Banner(Tone.INFO, T.t("case.editing", String.join(" ", names))));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        editing.remove();
    }

    /**
     * Shows the case again if it was changed since it was shown. A call back that has begun stays, and a line above it says that
     * the case is other than it was.
     */
    public void refresh() {
        CaseSheet shown = sheet;
        if (shown == null) {
            return;
        }
        CaseSheet now = doors.read(shown.file().id());
        if (now.file().equals(shown.file())) {
            return;
        }
        if (followUp != null && followUp.begun()) {
            followUp.warn(T.t("case.changed.meanwhile"));
        } else {
            show(now);
        }
    }

    /** Shows that no case is chosen, and how one is. */
    public void clear() {
        empty();
        Card card = new Card(T.t("case.none")).pane();
        add(card.with(new EmptyState(VaadinIcon.CURSOR_O, T.t("case.none"), T.t("case.none.next"))));
    }

    /** Leads the cursor to the first question of the call back, if one is due here. */
    public void focusFollowUp() {
        if (followUp != null) {
            followUp.focusFirst();
        }
    }

    private Card card(CaseSheet sheet) {
        String title = sheet.summary().title();
        Card card = (main ? Card.main(title) : new Card(title)).pane();
        card.beside(new Chip(sheet.file().number()), StateWord.of(sheet.state()).chip());
        if (main) {
            ChoiceSection.chip(sheet.summary().choosing(), sheet.now()).ifPresent(card::beside);
        } else {
            RouterLink page = new RouterLink(
                    T.t("case.open"),
                    CaseFileView.class,
                    CaseFileView.of(sheet.file().id()));
            card.atEnd(page);
        }
        return card.with(editors, content(sheet));
    }

    private Component acts(CaseSheet sheet) {
        Row bar = Row.across();
        bar.addClassNames("wrap", "acts", "no-print");
        CaseDeed deed = new CaseDeed(doors, sheet, owner::changed);
        for (CaseAct act : CaseAct.allowed(sheet.state(), CaseDoors::may)) {
            if (!act.fits(sheet)) {
                continue;
            }
            ActionButton button = new ActionButton(act.word(), act.key(), () -> deed.begin(act));
            if (bar.getComponentCount() == 0 && sheet.state() != CaseState.DONE && act != CaseAct.NOTE) {
                button.primary();
            }
            bar.add(act.grave() ? button.dangerous() : button);
        }
        return bar;
    }

    private Component content(CaseSheet sheet) {
        Div work = new Div();
        work.addClassNames("col", "case-work");
        work.add(new CallerSection(doors, sheet));
        if (sheet.state() == CaseState.DONE && CaseDoors.may(Permission.FOLLOW_UP)) {
            followUp = new FollowUpPanel(
                    doors.followUps(), sheet.summary(), doors.clock(), new CallBack(doors, sheet, owner::calledBack));
            work.add(followUp);
        }
        work.add(acts(sheet));
        if (!sheet.offers().isEmpty()) {
            section(work, "offer.section", OfferSection.of(sheet, doors));
        }
        if (!sheet.choices().isEmpty()) {
            section(work, "choice.section", ChoiceSection.of(sheet, doors.clock()));
        }
        sheet.reply().ifPresent(reply -> section(work, "case.section.reply", ReplySection.of(sheet, reply)));
        section(work, "case.section.facts", FactsSection.of(sheet));
        if (!sheet.file().assignments().isEmpty()) {
            section(work, "case.section.assignments", AssignmentSection.of(sheet));
            archive(sheet).ifPresent(work::add);
        }
        if (!sheet.photos().isEmpty()) {
            section(work, "photo.section", PhotoSection.of(sheet, doors));
        }
        if (!sheet.file().helpers().isEmpty()) {
            section(work, "case.section.helpers", HelperSection.of(sheet));
        }
        if (!sheet.urgings().isEmpty() || !sheet.supervisions().isEmpty()) {
            section(work, "case.section.oversight", OversightSection.of(sheet));
        }
        if (!sheet.rulings().isEmpty() || !sheet.extensions().isEmpty()) {
            section(work, "case.section.decisions", DecisionSection.of(sheet));
        }
        if (!sheet.proposals().isEmpty()) {
            Row proposals = Row.down();
            sheet.proposals().reversed().forEach(decision -> proposals.add(new ProposalBox(decision, sheet.wall())));
            section(work, "auto.section", proposals);
        }
        if (!sheet.followUps().isEmpty() || !sheet.plans().isEmpty()) {
            section(work, "case.section.follow-ups", FollowUpSection.of(sheet));
        }
        if (!sheet.history().isEmpty()) {
            section(work, "case.section.history", CallerSection.others(sheet.history(), sheet));
        }
        if (!sheet.nearby().isEmpty()) {
            section(work, "case.section.nearby", CallerSection.others(sheet.nearby(), sheet));
        }
        if (CaseDoors.may(Permission.READ_CASES)) {
            List<BadRecord> records = doors.badRecords().of(sheet.file().id());
            if (!records.isEmpty()) {
                section(work, "case.section.records", RecordSection.of(records, sheet));
            }
            List<LoggedNotice> notices = doors.notices().of(sheet.file().id().value());
            if (!notices.isEmpty()) {
                section(
                        work,
                        "case.section.notices",
                        NoticeSection.of(
                                notices,
                                sheet,
                                doors,
                                () -> show(doors.read(sheet.file().id()))));
            }
        }
        Div course = new Div();
        course.addClassNames("col", "case-course");
        if (!sheet.summary().imported()) {
            section(course, "case.section.clocks", ClockSection.of(sheet, doors.clock()));
        }
        section(course, "case.section.timeline", TimelineSection.of(sheet.file().timeline(), sheet.wall()));
        Div content = new Div(work, course);
        content.addClassName("case-content");
        return content;
    }

    /** The way to what the archive says of the department that has the case. */
    private Optional<ActionButton> archive(CaseSheet sheet) {
        return sheet.file().assignments().getLast().to() instanceof Ending.ToDepartment handler
                ? doors.archives()
                        .of(handler.department())
                        .map(archive -> new ActionButton(
                                T.t("archive.open"),
                                "Alt+G",
                                () -> new ArchiveDialog(archive, doors.catalogue()).open()))
                : Optional.empty();
    }

    private static void section(Div parent, String heading, Component content) {
        Div section = new Div(new H2(T.t(heading)), content);
        section.addClassName("section");
        parent.add(section);
    }

    /** What the pane asks of the call back, for tests. */
    Optional<FollowUpPanel> followUp() {
        return Optional.ofNullable(followUp);
    }
}
