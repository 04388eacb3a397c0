package city.hotline.ui.queues;

import city.hotline.cases.Queue;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Optional;

/** The queues as addresses and the menu name them, in the menu's order. */
public enum QueueName {
    TO_DISPATCH("to-dispatch", Queue.TO_DISPATCH, VaadinIcon.INBOX, false),
    OFFERED("offered", Queue.OFFERED, VaadinIcon.BULLSEYE, false),
    TO_ACCEPT("to-accept", Queue.TO_ACCEPT, VaadinIcon.PAPERPLANE_O, false),
    IN_PROGRESS("in-progress", Queue.IN_PROGRESS, VaadinIcon.COG_O, false),
    DUE_SOON("due-soon", Queue.DUE_SOON, VaadinIcon.HOURGLASS, true),
    OVERDUE("overdue", Queue.OVERDUE, VaadinIcon.WARNING, true),
    RETURNED("returned", Queue.RETURNED, VaadinIcon.ARROW_BACKWARD, false),
    ASKED("asked", Queue.ASKED, VaadinIcon.QUESTION_CIRCLE_O, false),
    DISPUTED("disputed", Queue.DISPUTED, VaadinIcon.GAVEL, false),
    EXTENSIONS("extensions", Queue.EXTENSION_ASKED, VaadinIcon.CALENDAR_CLOCK, true),
    TO_FOLLOW_UP("to-follow-up", Queue.TO_FOLLOW_UP, VaadinIcon.PHONE, false),
    MINE("mine", Queue.MINE, VaadinIcon.USER, true),
    ALL("all", Queue.ALL, VaadinIcon.ARCHIVES, true),
    OUR_TO_ACCEPT(Side.DEPARTMENT, "to-accept", Queue.OUR_TO_ACCEPT, VaadinIcon.INBOX, false),
    OUR_IN_PROGRESS(Side.DEPARTMENT, "in-progress", Queue.OUR_IN_PROGRESS, VaadinIcon.COG_O, false),
    OUR_COMPLETED(Side.DEPARTMENT, "completed", Queue.OUR_COMPLETED, VaadinIcon.COMMENT_O, false),
    OUR_ASKED(Side.DEPARTMENT, "asked", Queue.OUR_ASKED, VaadinIcon.QUESTION_CIRCLE_O, false),
    OUR_PARTS(Side.DEPARTMENT, "parts", Queue.OUR_PARTS, VaadinIcon.USERS, true),
    OUR_OVERDUE(Side.DEPARTMENT, "overdue", Queue.OUR_OVERDUE, VaadinIcon.WARNING, true),
    OUR_RETURNED(Side.DEPARTMENT, "returned", Queue.OUR_RETURNED, VaadinIcon.ARROW_BACKWARD, true),
    OUR_DONE(Side.DEPARTMENT, "done", Queue.OUR_DONE, VaadinIcon.CHECK_CIRCLE_O, true);

    static final String PARAMETER = "queue";

    private final Side side;
    private final String slug;
    private final Queue queue;
    private final VaadinIcon icon;
    private final boolean mixed;

    QueueName(String slug, Queue queue, VaadinIcon icon, boolean mixed) {
        this(Side.HOTLINE, slug, queue, icon, mixed);
    }

    QueueName(Side side, String slug, Queue queue, VaadinIcon icon, boolean mixed) {
        this.side = side;
        this.slug = slug;
        this.queue = queue;
        this.icon = icon;
        this.mixed = mixed;
    }

    static Optional<QueueName> of(Side side, String slug) {
        return Arrays.stream(values())
                .filter(name -> name.side == side && name.slug.equals(slug))
                .findFirst();
    }

    /** Its place in the address, with no case chosen. */
    public RouteParameters place() {
        return new RouteParameters(new RouteParam(PARAMETER, slug));
    }

    /** The id of its entry in the menu. */
    String id() {
        return side.path() + "-" + slug;
    }

    Side side() {
        return side;
    }

    String slug() {
        return slug;
    }

    /** What the bundles call it. */
    String words() {
        return side == Side.HOTLINE ? slug : id();
    }

    Queue queue() {
        return queue;
    }

    VaadinIcon icon() {
        return icon;
    }

    /** Whether cases of several states stand in it. */
    boolean mixed() {
        return mixed;
    }

    String title() {
        return T.t("nav." + id());
    }
}
