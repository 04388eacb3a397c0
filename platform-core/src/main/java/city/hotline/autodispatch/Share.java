package city.hotline.autodispatch;

/**
 * Of the cases that went to a handler: how many went without a person. The field aims at four fifths.
 *
 * @param given cases that were decided about and then given to somebody, first dispatch alone
 * @param dispatched of them without a person
 * @param agreed of all that were judged, what people did too or what was taken on
 * @param judged sure decisions of which the outcome is known
 */
public record Share(int given, int dispatched, int agreed, int judged) {}
