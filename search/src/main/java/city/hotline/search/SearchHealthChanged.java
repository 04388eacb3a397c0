package city.hotline.search;

/**
 * The search engine stopped answering, or answers again, as far as this process has seen. It concerns every city alike and
 * is published outside of any tenant's work.
 */
public record SearchHealthChanged(boolean degraded) {}
