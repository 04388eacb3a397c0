package city.hotline.ui.live;

/** The search engine stopped answering, or answers again, as this process sees it. */
public record EngineChanged(boolean degraded) {}
