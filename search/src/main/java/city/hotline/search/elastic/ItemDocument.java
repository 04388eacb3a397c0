package city.hotline.search.elastic;

import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** A service item in the index; its names are those of the mapping. */
record ItemDocument(
        UUID id,
        String code,
        String name,
        String nameEn,
        List<String> folded,
        List<String> synonyms,
        String path,
        List<String> pinyin,
        List<String> initials,
        Wording shown) {

    static ItemDocument of(ServiceItem item) {
        return new ItemDocument(
                item.id().value(),
                item.code(),
                Texts.clean(item.name().zh()),
                Texts.clean(item.name().en()),
                names(item).map(Texts::folded).distinct().toList(),
                Texts.clean(item.synonyms()),
                item.path(Locale.CHINA),
                Texts.pinyin(names(item)),
                Texts.initials(names(item)),
                item.name());
    }

    private static Stream<String> names(ServiceItem item) {
        return Stream.concat(Stream.of(item.name().zh()), item.synonyms().stream());
    }
}
