package city.hotline.suggestion;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.search.CaseHit;
import city.hotline.search.Question;
import city.hotline.search.Search;
import java.util.List;
import org.springframework.stereotype.Component;

/** Earlier cases that are like a text, of those that the present operator may open. */
@Component
class LikeCases {
    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 3;

    private final Search search;

    LikeCases(Search search) {
        this.search = search;
    }

    Found cases(String text) {
        boolean may = CurrentOperator.require().may(Permission.READ_CASES);
        return new Found(may ? search.cases(Question.of(text), LOOKED_AT).hits() : List.of());
    }

    /** @param hits most like it first */
    record Found(List<CaseHit> hits) {
        Found {
            hits = List.copyOf(hits);
        }

        List<String> numbersOf(String itemCode) {
            return hits.stream()
                    .filter(hit -> itemCode.equals(hit.itemCode()))
                    .limit(SHOWN)
                    .map(CaseHit::number)
                    .toList();
        }
    }
}
