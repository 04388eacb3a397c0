package city.hotline.cases;

/**
 * What an operator often narrows a queue to.
 *
 * @param name his own word for it, unique among his filters of the queue
 * @param terms what it is narrowed to, in the words of whoever shows the queue
 * @param preset whether the queue opens with it; one of a queue at most
 */
public record SavedFilter(SavedFilterId id, Queue queue, String name, String terms, boolean preset) {}
