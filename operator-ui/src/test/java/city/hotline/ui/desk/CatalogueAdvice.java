package city.hotline.ui.desk;

import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ItemMatch;
import city.hotline.suggestion.Advice;
import city.hotline.suggestion.AdvisedItem;
import city.hotline.suggestion.ItemAdvice;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Advice by the words of the catalogue alone, for tests of the desk. */
@Component
class CatalogueAdvice implements ItemAdvice {
    private final Catalogue catalogue;

    CatalogueAdvice(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    @Transactional(readOnly = true)
    public Advice of(String text, int limit) {
        List<AdvisedItem> items = SpokenWords.of(text).stream()
                .flatMap(word -> catalogue.find(word, 3).stream()
                        .map(ItemMatch::item)
                        .map(item -> new AdvisedItem(item, 0.91, List.of(word), List.of())))
                .limit(limit)
                .toList();
        return new Advice(items, false);
    }
}
