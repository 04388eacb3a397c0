package city.hotline.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A bean that has something to say at the right of the head: the state of the call, clocks, the search engine. */
public interface StatusPart {
    /** A component for one screen of the present user; empty when he has no use for it. */
    Optional<Component> create();

    /** Ascending from left to right. */
    int order();
}
