package city.hotline.autodispatch;

/**
 * How automatic dispatch did with one item.
 *
 * @param itemCode empty for cases of which nobody knew what they were about
 * @param decided how many decisions there were, {@code sure} of them without doubt, {@code dispatched} of those without a
 *     person
 * @param record how the last sure ones did
 * @param proven whether the item may go by itself by the city's rules
 */
public record ItemRecord(String itemCode, int decided, int sure, int dispatched, Agreement record, boolean proven) {}
