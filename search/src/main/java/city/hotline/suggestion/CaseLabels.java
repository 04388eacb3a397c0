package city.hotline.suggestion;

import city.hotline.cases.LabelledCase;
import city.hotline.catalogue.ServiceItem;
import city.hotline.catalogue.Wording;
import city.hotline.learning.Guess;
import city.hotline.learning.Namer;
import city.hotline.learning.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the label of a case says in the words of the catalogue. A code or a name that only one item, group or class has says
 * it plainly; any other label, of an older system for instance, is read as a citizen's words are, and counts when it
 * surely names an item.
 */
final class CaseLabels {
    /** No code: more than one has the name. */
    private static final String MANY = "";

    private final Map<String, String> codes;
    private final Namer reader;
    private final Map<String, Optional<String>> read = new HashMap<>();

    /** @param reader knows the catalogue and no case */
    CaseLabels(List<ServiceItem> catalogue, Namer reader) {
        this.codes = codes(catalogue);
        this.reader = reader;
    }

    /** The code of an item, else of a group or of a class; nothing when it says none. */
    Optional<String> code(LabelledCase given) {
        String chosen = given.itemCode() == null ? null : codes.get(given.itemCode());
        return chosen == null ? said(given.label().strip()) : Optional.of(chosen);
    }

    private Optional<String> said(String label) {
        return label.isEmpty() ? Optional.empty() : read.computeIfAbsent(label, this::look);
    }

    private Optional<String> look(String label) {
        String code = codes.get(label);
        if (code != null) {
            return Optional.of(code);
        }
        List<Guess> guesses = reader.guess(Text.of(label), 1);
        return LearnedAdvice.sure(guesses) ? Optional.of(guesses.getFirst().label()) : Optional.empty();
    }

    /** What is narrower goes before what is wider, and a group of one item is that item. */
    private static Map<String, String> codes(List<ServiceItem> catalogue) {
        Map<String, String> codes = new HashMap<>();
        put(codes, catalogue, ServiceItem::classCode, ServiceItem::className);
        put(codes, catalogue, ServiceItem::groupCode, ServiceItem::groupName);
        put(codes, catalogue, ServiceItem::code, ServiceItem::name);
        Map<String, String> alone = catalogue.stream()
                .collect(Collectors.toMap(ServiceItem::groupCode, ServiceItem::code, (one, other) -> MANY));
        codes.replaceAll((name, code) -> {
            String only = alone.getOrDefault(code, MANY);
            return only.equals(MANY) ? code : only;
        });
        return codes;
    }

    /** Each under its code, and under its name when no other of its level has the same. */
    private static void put(
            Map<String, String> codes,
            List<ServiceItem> catalogue,
            Function<ServiceItem, String> code,
            Function<ServiceItem, Wording> name) {
        catalogue.stream()
                .collect(Collectors.toMap(
                        item -> name.apply(item).zh(), code, (one, other) -> one.equals(other) ? one : MANY))
                .forEach((named, found) -> {
                    if (!found.equals(MANY)) {
                        codes.put(named, found);
                    }
                });
        catalogue.stream().map(code).forEach(found -> codes.put(found, found));
    }
}
