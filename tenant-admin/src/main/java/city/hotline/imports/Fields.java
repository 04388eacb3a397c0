package city.hotline.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one kind of table: what its columns can hold, and what it cannot do without.
 *
 * @param <F> names the fields
 */
public final class Fields<F extends Enum<F> & Column> {
    /** A case needs a time, and a title or a body. */
    public static final Fields<CaseField> OF_CASES = new Fields<>(
            CaseField.class, List.of(List.of(CaseField.REGISTERED_AT), List.of(CaseField.TITLE, CaseField.BODY)));

    /** An article needs a title and a body. */
    public static final Fields<KnowledgeField> OF_ARTICLES =
            new Fields<>(KnowledgeField.class, List.of(List.of(KnowledgeField.TITLE), List.of(KnowledgeField.BODY)));

    private final Class<F> type;
    private final List<List<F>> needed;

    /** @param needed of each of these lists a table needs one field; the first stands for the others */
    private Fields(Class<F> type, List<List<F>> needed) {
        this.type = type;
        this.needed = needed;
    }

    /** In the order in which people are offered them. */
    public List<F> all() {
        return List.of(type.getEnumConstants());
    }

    /** The field that {@code heading} names, in Chinese or English, however it is cased, spaced or punctuated. */
    public Optional<F> named(String heading) {
        String plain = Column.plain(heading);
        return Arrays.stream(type.getEnumConstants())
                .filter(field -> field.isCalled(plain))
                .findFirst();
    }

    /** The fields that are needed and that {@code taken} does not make up for. */
    List<F> missing(Set<F> taken) {
        return needed.stream()
                .filter(choice -> choice.stream().noneMatch(taken::contains))
                .map(List::getFirst)
                .toList();
    }

    List<String> keys() {
        return all().stream().map(Column::key).toList();
    }

    Class<F> type() {
        return type;
    }
}
