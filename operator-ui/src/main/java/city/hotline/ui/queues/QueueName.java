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
    TO_ACCEPT("to-accept", Queue.TO_ACCEPT, VaadinIcon.PAPERPLANE_O, false),
    IN_PROGRESS("in-progress", Queue.IN_PROGRESS, VaadinIcon.COG_O, false),
    DUE_SOON("due-soon", Queue.DUE_SOON, VaadinIcon.HOURGLASS, true),
    OVERDUE("overdue", Queue.OVERDUE, VaadinIcon.WARNING, true),
    RETURNED("returned", Queue.RETURNED, VaadinIcon.ARROW_BACKWARD, false),
    TO_FOLLOW_UP("to-follow-up", Queue.TO_FOLLOW_UP, VaadinIcon.PHONE, false),
    MINE("mine", Queue.MINE, VaadinIcon.USER, true),
    ALL("all", Queue.ALL, VaadinIcon.ARCHIVES, true);

    static final String PARAMETER = "queue";

    private final String slug;
    private final Queue queue;
    private final VaadinIcon icon;
    private final boolean mixed;

    QueueName(String slug, Queue queue, VaadinIcon icon, boolean mixed) {
        this.slug = slug;
        this.queue = queue;
        this.icon = icon;
        this.mixed = mixed;
    }

    static Optional<QueueName> of(String slug) {
        return Arrays.stream(values()).filter(name -> name.slug.equals(slug)).findFirst();
    }

    /** Its place in the address, with no case chosen. */
    public RouteParameters place() {
        return new RouteParameters(new RouteParam(PARAMETER, slug));
    }

    /** The id of its entry in the menu. */
    String id() {
        return "queue-" + slug;
    }

    String slug() {
        return slug;
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
