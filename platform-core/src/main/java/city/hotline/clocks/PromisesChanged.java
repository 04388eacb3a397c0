package city.hotline.clocks;

/** The city promises other times now. Published inside the transaction that changed them. */
public record PromisesChanged() {}
