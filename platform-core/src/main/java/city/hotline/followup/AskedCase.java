package city.hotline.followup;

/**
 * What a citizen is shown of the matter that he is asked about: nothing that says who he is or where he lives.
 *
 * @param result what the handler says was done; may be empty
 * @param given whether this round was evaluated already, or needs no evaluation any more
 */
public record AskedCase(String number, String title, String handler, String result, boolean given) {}
