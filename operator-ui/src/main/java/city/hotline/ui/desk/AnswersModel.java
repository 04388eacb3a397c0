package city.hotline.ui.desk;

import city.hotline.catalogue.ServiceItem;
import city.hotline.search.Answers;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import city.hotline.ui.live.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What answers the need that is being told, as far as anybody knows by now, and where its reader stands in it. It knows
 * nothing of how it is shown.
 */
final class AnswersModel {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersModel.class);
    private static final Answers NONE = new Answers(none(), none(), none());

    private final Latest<Question, Answers> latest;
    private @Nullable Question asked;
    private @Nullable Question answered;
    private @Nullable Question reported;
    private Answers answers = NONE;
    private boolean failed;
    private int place = -1;

    /** What there is to see. */
    enum State {
        NOTHING_ASKED,
        ASKING,
        FOUND,
        NOTHING_FOUND,
        FAILED
    }

    /** Something that answers: the articles come first, then the cases. */
    sealed interface Row {
        record Article(KnowledgeHit hit) implements Row {}

        record Case(CaseHit hit) implements Row {}

        /** What it is, whatever its score is now. */
        default Object id() {
            return switch (this) {
                case Article(KnowledgeHit hit) -> hit.id();
                case Case(CaseHit hit) -> hit.id();
            };
        }
    }

    /** @param changed told when there is something else to show */
    AnswersModel(Latest.Asking<Question, Answers> asking, Runnable changed) {
        this.latest = new Latest<>(
                asking,
                (question, found) -> {
                    show(question, found);
                    changed.run();
                },
                (question, thrown) -> {
                    LOG.warn("answers failed", thrown);
                    failed = true;
                    changed.run();
                });
    }

    /** The need, or what goes with it, was told further; the same question is not asked twice. */
    void look(ContactSheet sheet) {
        Question question = question(sheet);
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        if (question.text().isEmpty()) {
            latest.forget();
            answered = null;
            answers = NONE;
            failed = false;
            place = -1;
        } else {
            latest.ask(question);
        }
    }

    /** Asks the same again: the engine answers again, or stopped to. */
    void again() {
        if (asked != null && !asked.text().isEmpty()) {
            latest.ask(asked);
        }
    }

    State state() {
        if (failed) {
            return State.FAILED;
        }
        if (answered == null) {
            return asked == null || asked.text().isEmpty() ? State.NOTHING_ASKED : State.ASKING;
        }
        return rows().isEmpty() ? State.NOTHING_FOUND : State.FOUND;
    }

    /** The question that the answers shown belong to; empty while there are none. */
    Optional<Question> question() {
        return Optional.ofNullable(answered);
    }

    Found<KnowledgeHit> knowledge() {
        return answers.knowledge();
    }

    Found<CaseHit> cases() {
        return answers.cases();
    }

    /** Whether the database had to answer instead of the search engine. */
    boolean degraded() {
        return answers.degraded();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        knowledge().hits().forEach(hit -> rows.add(new Row.Article(hit)));
        cases().hits().forEach(hit -> rows.add(new Row.Case(hit)));
        return rows;
    }

    /** Moves the mark; it stops at both ends. */
    void move(int step) {
        place = Math.clamp(place + step, 0, Math.max(rows().size() - 1, 0));
    }

    Optional<Row> marked() {
        return place >= 0 && place < rows().size() ? Optional.of(rows().get(place)) : Optional.empty();
    }

    /**
     * The question that nothing fits, as it is told by now; once for each. Empty before anything was shown, or when it was
     * told already.
     */
    Optional<Question> reportGap() {
        if (!mayReportGap()) {
            return Optional.empty();
        }
        reported = asked;
        return Optional.ofNullable(asked);
    }

    boolean mayReportGap() {
        return answered != null && !Objects.equals(asked, reported);
    }

    /** What is looked for: what was told or, before that, the item that was chosen. */
    static Question question(ContactSheet sheet) {
        ServiceItem item = sheet.item();
        String told = sheet.text().strip();
        return new Question(
                told.isEmpty() && item != null ? item.name().zh() : told,
                item == null ? null : item.code(),
                sheet.area().strip(),
                Objects.requireNonNullElse(sheet.contact().line(), ""));
    }

    /** The mark stays at what it was on, wherever that stands now. */
    private void show(Question question, Answers found) {
        Object kept = marked().map(Row::id).orElse(null);
        answered = question;
        answers = found;
        failed = false;
        place = rows().stream().map(Row::id).toList().indexOf(kept);
    }

    private static <H> Found<H> none() {
        return new Found<>(List.of(), 0, false);
    }
}
