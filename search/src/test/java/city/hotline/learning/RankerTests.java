package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankerTests {
    private static final Rankable WATER = new Rankable("water", "水管漏水请拨打供水热线，抢修人员两小时内到场。", List.of(0.1, 0.0));
    private static final Rankable BUS = new Rankable("bus", "公交卡遗失可到服务点挂失补办，余额转入新卡。", List.of(0.1, 1.0));
    private static final List<SignalPrior> SIGNALS = List.of(new SignalPrior(1, 0), new SignalPrior(0, 0));
    private static final List<String> ANSWERS = List.of(WATER.text(), BUS.text());

    @Test
    void withoutChoicesTheWordsDecide() {
        Ranker ranker = Ranker.train(ANSWERS, SIGNALS, List.of(), List.of());

        assertThat(ranker.scores("家里水管漏水", List.of(BUS, WATER)))
                .satisfies(scores -> assertThat(scores.get(1)).isGreaterThan(scores.get(0)));
    }

    @Test
    void aSignalThatChoicesFollowGainsWeight() {
        List<RankingExample> examples = List.of(
                new RankingExample("交通出行", List.of(WATER, BUS), 1),
                new RankingExample("出门办事", List.of(BUS, WATER), 0),
                new RankingExample("怎么走", List.of(WATER, BUS), 1));

        Ranker taught = Ranker.train(ANSWERS, SIGNALS, List.of(), examples);
        Ranker untaught = Ranker.train(ANSWERS, SIGNALS, List.of(), List.of());

        assertThat(lead(taught)).isGreaterThan(lead(untaught));
    }

    @Test
    void whatWasChosenForSuchAQuestionComesFirst() {
        Ranker ranker = Ranker.train(ANSWERS, SIGNALS, List.of(new Chosen("我的小绿卡丢了", "bus")), List.of());

        List<Double> scores = ranker.scores("小绿卡丢了怎么办", List.of(WATER, BUS));

        assertThat(scores.get(1)).isGreaterThan(scores.get(0) + 0.5);
        assertThat(ranker.askedBefore("小绿卡丢了怎么办", "bus")).isGreaterThan(0.3);
        assertThat(ranker.askedBefore("小绿卡丢了怎么办", "water")).isZero();
    }

    @Test
    void forTheSameQuestionAnArticleIsNeverMovedDownForHavingBeenChosen() {
        List<RankingExample> against = List.of(
                new RankingExample("卡丢了", List.of(WATER, BUS), 0), new RankingExample("卡没了", List.of(WATER, BUS), 0));
        List<Chosen> chosen = List.of(new Chosen("卡丢失了", "bus"));

        Ranker with = Ranker.train(ANSWERS, SIGNALS, chosen, against);

        List<Rankable> twins = List.of(BUS, new Rankable("twin", BUS.text(), BUS.signals()));
        List<Double> scores = with.scores("卡丢失了", twins);
        assertThat(scores.get(0)).isGreaterThanOrEqualTo(scores.get(1));
    }

    @Test
    void whereAnswersReturnThatWhichWasChosenForOtherQuestionsIsMovedUp() {
        Ranker ranker =
                taughtBy(List.of(new Chosen("天上下雨", "bus"), new Chosen("出门办事", "bus"), new Chosen("公司搬家", "bus")));

        assertThat(lead(ranker, "水站")).isPositive();
    }

    @Test
    void whereAnswersNeverReturnThatWhichWasChosenForOtherQuestionsIsMovedDown() {
        Ranker ranker =
                taughtBy(List.of(new Chosen("天上下雨", "bus"), new Chosen("出门办事", "water"), new Chosen("公司搬家", "other")));

        assertThat(lead(ranker, "水站")).isNegative();
        assertThat(lead(ranker, "天上下雨"))
                .as("the question that it was chosen for")
                .isPositive();
    }

    @Test
    void theStoredFormScoresTheSame() {
        Ranker ranker = Ranker.train(ANSWERS, SIGNALS, List.of(new Chosen("卡丢了", "bus")), List.of());

        Ranker again = Ranker.read(ranker.bytes());

        assertThat(again.scores("卡丢了", List.of(WATER, BUS))).isEqualTo(ranker.scores("卡丢了", List.of(WATER, BUS)));
        assertThat(again.bytes()).isEqualTo(ranker.bytes());
        assertThatThrownBy(() -> Ranker.read(new byte[] {7})).isInstanceOf(ModelUnreadable.class);
    }

    @Test
    void aQuestionWithoutWordsIsScoredToo() {
        Ranker ranker = Ranker.train(ANSWERS, SIGNALS, List.of(), List.of());

        assertThat(ranker.scores("？", List.of(WATER, BUS))).hasSize(2).allMatch(Double::isFinite);
        assertThat(ranker.scores("水", List.of())).isEmpty();
    }

    /** Each choice from among three answers that are alike, and a fourth that nobody ever chose. */
    private static Ranker taughtBy(List<Chosen> chosen) {
        List<Rankable> alike = Stream.of("bus", "water", "other", "twin")
                .map(key -> new Rankable(key, BUS.text(), BUS.signals()))
                .toList();
        List<RankingExample> examples = chosen.stream()
                .map(choice -> new RankingExample(
                        choice.question(),
                        alike,
                        alike.stream().map(Rankable::key).toList().indexOf(choice.key())))
                .toList();
        return Ranker.train(ANSWERS, SIGNALS, chosen, examples);
    }

    /** Of what was chosen before its twin that never was. */
    private static double lead(Ranker ranker, String question) {
        List<Double> scores = ranker.scores(question, List.of(BUS, new Rankable("twin", BUS.text(), BUS.signals())));
        return scores.get(0) - scores.get(1);
    }

    private static double lead(Ranker ranker) {
        List<Double> scores = ranker.scores("出行", List.of(WATER, BUS));
        return scores.get(1) - scores.get(0);
    }
}
