package city.hotline.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time since an instant, 02:14, running on in the browser. */
public class Stopwatch extends Span {
    public Stopwatch(Instant since, Clock clock) {
        super(Spans.running(Duration.between(since, clock.instant())));
        addClassName("num");
        getElement().setAttribute("data-since", String.valueOf(since.toEpochMilli()));
    }
}
