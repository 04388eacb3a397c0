package city.hotline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.knowledge.ArticleId;
import city.hotline.knowledge.Readers;
import city.hotline.search.Answers;
import city.hotline.search.CaseHit;
import city.hotline.search.Found;
import city.hotline.search.Fragment;
import city.hotline.search.KnowledgeHit;
import city.hotline.search.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AnswersModelTests {
    private final List<Question> asked = new ArrayList<>();
    private final List<Consumer<Answers>> answers = new ArrayList<>();
    private final List<Consumer<RuntimeException>> failures = new ArrayList<>();
    private final ContactSheet sheet = Sheets.talking();
    private int changes;
    private final AnswersModel model = new AnswersModel(
            (question, answered, failed) -> {
                asked.add(question);
                answers.add(answered);
                failures.add(failed);
            },
            () -> changes++);

    @Test
    void nothingIsAskedBeforeAnythingWasTold() {
        model.look(sheet);

        assertThat(asked).isEmpty();
        assertThat(model.state()).isEqualTo(AnswersModel.State.NOTHING_ASKED);
    }

    @Test
    void theQuestionIsWhatWasToldWithItemAreaAndLine() {
        sheet.text("厨房水管漏水 ");
        sheet.item(Sheets.leak());
        sheet.area("海曙区");

        model.look(sheet);

        assertThat(asked).containsExactly(new Question("厨房水管漏水", "020101", "海曙区", ""));
    }

    @Test
    void theSameQuestionIsNotAskedTwice() {
        sheet.text("水管漏水");
        model.look(sheet);
        sheet.text("水管漏水 ");
        model.look(sheet);

        assertThat(asked).hasSize(1);
    }

    @Test
    void anItemAloneIsLookedForByItsName() {
        sheet.item(Sheets.leak());

        model.look(sheet);

        assertThat(asked).extracting(Question::text).containsExactly("水管漏水抢修");
    }

    @Test
    void aLateAnswerToAnOlderQuestionIsDropped() {
        tell("水管");
        tell("水管漏水");

        answers.get(1).accept(found(article("水管漏水应急处置")));
        answers.get(0).accept(found(article("水管安装")));

        assertThat(model.rows()).hasSize(1);
        assertThat(model.question()).map(Question::text).contains("水管漏水");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void whatWasErasedIsAnsweredByNothing() {
        tell("水管");
        sheet.text("");
        model.look(sheet);

        answers.getFirst().accept(found(article("水管安装")));

        assertThat(model.state()).isEqualTo(AnswersModel.State.NOTHING_ASKED);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void theMarkStaysAtItsArticleWhereverThatMoves() {
        KnowledgeHit kept = article("水管漏水应急处置");
        tell("水管");
        answers.getFirst().accept(found(article("水管安装"), kept));
        model.move(1);
        model.move(1);
        assertThat(model.marked()).contains(new AnswersModel.Row.Article(kept));

        tell("水管漏水");
        answers.getLast().accept(found(kept, article("防冻")));

        assertThat(model.marked()).contains(new AnswersModel.Row.Article(kept));
    }

    @Test
    void theMarkStopsAtBothEndsAndGoesOnIntoTheCases() {
        CaseHit known = known();
        tell("水管");
        answers.getFirst().accept(new Answers(list(List.of(article("水管安装"))), list(List.of()), list(List.of(known))));

        model.move(-1);
        assertThat(model.marked()).containsInstanceOf(AnswersModel.Row.Article.class);
        model.move(1);
        model.move(1);

        assertThat(model.marked()).contains(new AnswersModel.Row.Case(known));
    }

    @Test
    void aFailureIsSaidAndTheNextAnswerTakesItBack() {
        tell("水管");
        failures.getFirst().accept(new IllegalStateException("no engine, no database"));
        assertThat(model.state()).isEqualTo(AnswersModel.State.FAILED);

        tell("水管漏水");
        answers.getLast().accept(found());

        assertThat(model.state()).isEqualTo(AnswersModel.State.NOTHING_FOUND);
    }

    @Test
    void anAnswerOfTheDatabaseIsKnownAsSuchUntilTheEngineAnswersAgain() {
        tell("水管");
        answers.getLast().accept(new Answers(new Found<>(List.of(), 0, true), list(List.of()), list(List.of())));
        assertThat(model.degraded()).isTrue();

        model.again();
        answers.getLast().accept(found());

        assertThat(model.degraded()).isFalse();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aGapIsToldOnceForEachQuestion() {
        tell("无人机登记");
        assertThat(model.reportGap()).isEmpty();
        answers.getLast().accept(found());

        assertThat(model.reportGap()).map(Question::text).contains("无人机登记");
        assertThat(model.reportGap()).isEmpty();
        assertThat(model.mayReportGap()).isFalse();
    }

    private void tell(String text) {
        sheet.text(text);
        model.look(sheet);
    }

    private static Answers found(KnowledgeHit... hits) {
        return new Answers(list(List.of(hits)), list(List.of()), list(List.of()));
    }

    private static <H> Found<H> list(List<H> hits) {
        return new Found<>(hits, hits.size(), false);
    }

    private static KnowledgeHit article(String title) {
        return new KnowledgeHit(
                ArticleId.next(),
                List.of(new Fragment(title, false)),
                List.of(),
                Readers.PUBLIC,
                "市建设局",
                null,
                Set.of(),
                1);
    }

    private static CaseHit known() {
        return new CaseHit(
                new CaseId(UUID.randomUUID()),
                "NB-20261121-0398",
                List.of(new Fragment("厨房漏水", true)),
                List.of(),
                "020101",
                CaseState.CLOSED_SOLVED,
                "家和水电服务部",
                "更换软管",
                Sheets.NOON,
                null,
                Set.of(),
                1);
    }
}
