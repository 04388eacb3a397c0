package city.hotline.choice;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen is shown who was asked to choose: nothing that says who he is or where he lives.
 *
 * @param firm whom he chose; empty for nobody
 * @param firms who may have the order now, in the order of the operator's list; none once it was chosen
 */
public record AskedChoice(
        String number, String title, ChoiceState state, String firm, Instant until, List<OfferedFirm> firms) {}
