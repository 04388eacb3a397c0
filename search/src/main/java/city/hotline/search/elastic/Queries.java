package city.hotline.search.elastic;

import city.hotline.search.Alternative;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The parts that queries are made of. What was typed is only ever text to be analyzed or a value to be compared; none of
 * these kinds of queries knows a syntax, a field or an index by it.
 */
final class Queries {
    /** Of a longer text some words must stand in a document; of a shorter one any. */
    private static final String SOME = "1<1 8<15%";

    private static final String MOST_SOUNDS = "60%";
    private static final double REST = 0.3;

    private Queries() {}

    /** Words of the text in the fields; the best field counts, the others a little. */
    static Query words(String name, String text, String... fields) {
        return Query.of(query -> query.multiMatch(match -> match.query(text)
                .fields(List.of(fields))
                .type(TextQueryType.BestFields)
                .tieBreaker(REST)
                .minimumShouldMatch(SOME)
                .queryName(name)));
    }

    /** The city's other words, each as a whole. */
    static Query synonyms(List<Alternative> alternatives, String... fields) {
        List<Query> others = alternatives.stream()
                .map(Alternative::other)
                .distinct()
                .map(other -> Query.of(query -> query.multiMatch(
                        match -> match.query(other).fields(List.of(fields)).type(TextQueryType.Phrase))))
                .toList();
        return Query.of(query -> query.bool(any -> any.should(others).queryName(Names.SYNONYM)));
    }

    static Query match(String name, String field, String text, double boost) {
        return Query.of(query -> query.match(
                match -> match.field(field).query(text).boost((float) boost).queryName(name)));
    }

    /** The same for every document that has this value. */
    static Query same(String name, String field, String value, double score) {
        return Query.of(query -> query.constantScore(constant -> constant.filter(
                        filter -> filter.term(term -> term.field(field).value(value)))
                .boost((float) score)
                .queryName(name)));
    }

    static Query oneOf(String field, Collection<String> values) {
        return Query.of(query -> query.terms(terms -> terms.field(field)
                .terms(these -> these.value(values.stream().map(FieldValue::of).toList()))));
    }

    /** Pinyin in full or in part, a slip forgiven, and initials. */
    static List<Query> sounds(Typed typed) {
        List<Query> sounds = new ArrayList<>();
        if (typed.isLetters()) {
            sounds.add(match(Names.PINYIN, "pinyin.beginnings", typed.folded(), 4));
            if (typed.maySlip()) {
                sounds.add(Query.of(query -> query.match(match -> match.field("pinyin")
                        .query(typed.folded())
                        .minimumShouldMatch(MOST_SOUNDS)
                        .queryName(Names.SLIP))));
            }
            if (typed.mayBeInitials()) {
                sounds.add(match(Names.INITIALS, "initials", typed.folded(), 3));
            }
        }
        return sounds;
    }

    /** The whole name, and its beginning. */
    static List<Query> named(Typed typed) {
        return typed.mayBeName()
                ? List.of(
                        same(Names.EXACT, "folded", typed.folded(), 20),
                        same(Names.BEGINNING, "folded.beginnings", typed.folded(), 5))
                : List.of();
    }

    /** The item that was chosen already, and what is near it. */
    static List<Query> belonging(String code, String itemField, String groupField) {
        return List.of(
                same(Names.ITEM, itemField, code, 3), same(Names.GROUP, groupField, KnowledgeDocument.group(code), 1));
    }
}
