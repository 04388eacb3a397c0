package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamerTests {
    private static final Labels LABELS = Labels.flat(List.of("pipe", "tap", "lock", "moving", "noise"));
    private static final List<Example> NAMES = Stream.of(
                    example("pipe", "水管漏水抢修"),
                    example("pipe", "水管爆了"),
                    example("tap", "水龙头更换"),
                    example("tap", "龙头关不紧"),
                    example("lock", "开锁"),
                    example("lock", "钥匙忘带了"),
                    example("moving", "居民搬家"),
                    example("moving", "叫辆车搬家"),
                    example("noise", "夜间施工噪音"),
                    example("noise", "半夜打桩"))
            .toList();
    private static final String ODD = "摇摇车吞了硬币还一直唱歌";

    private final Namer beginner = Namer.of(NAMES, List.of(), Experience.none(LABELS));

    @Test
    void whatIsNamedIsFirst() {
        assertThat(first(beginner, "你好，我家水管漏水，麻烦师傅来一下").label()).isEqualTo("pipe");
        assertThat(first(beginner, "工地半夜还在打桩").label()).isEqualTo("noise");
    }

    @Test
    void aTextThatNamesNothingIsLikelyNone() {
        List<Guess> guesses = beginner.guess(Text.of("你好，那个，我想问一下，怎么办呢"), 5);

        assertThat(guesses.stream().mapToDouble(Guess::confidence).sum()).isLessThan(0.05);
    }

    @Test
    void theReasonsAreWordsOfTheTextAndNoneOfThemIsAFunctionWord() {
        Guess first = first(beginner, "你好，我想问一下，水管漏水怎么办");

        assertThat(first.words()).contains("水管", "漏水").doesNotContain("你好", "怎么办", "一下");
    }

    @Test
    void articlesSpeakToo() {
        Namer withArticle = Namer.of(NAMES, List.of(example("moving", "乔迁 家当运输")), Experience.none(LABELS));

        assertThat(first(withArticle, "乔迁").label()).isEqualTo("moving");
    }

    @Test
    void thePastTeachesWhatNobodyNamed() {
        Namer taught = Namer.of(NAMES, List.of(), experience());

        assertThat(first(beginner, ODD).confidence()).isLessThan(0.1);
        assertThat(first(taught, ODD).label()).isEqualTo("noise");
        assertThat(first(taught, ODD).confidence()).isGreaterThan(0.6);
    }

    @Test
    void aPastOfGroupsAloneDecidesBetweenLabelsOfTheSameName() {
        Labels labels = new Labels(List.of("0101", "0102", "0201"), List.of(2));
        List<Example> names = List.of(example("0101", "补办证件"), example("0201", "补办证件"), example("0102", "注销证件"));
        List<Example> past = IntStream.range(0, 8)
                .mapToObj(i -> example("02", "公交车上丢了老年卡，第" + i + "回"))
                .toList();

        Namer taught = Namer.of(names, List.of(), Experience.of(labels, names, List.of(), past));

        assertThat(first(taught, "老年卡在公交车上丢了，要补办证件").label()).isEqualTo("0201");
        assertThat(first(Namer.of(names, List.of(), Experience.none(labels)), "老年卡在公交车上丢了，要补办证件")
                        .label())
                .isEqualTo("0101");
    }

    @Test
    void theGroupsOfAStoredFormTeachTheSame() {
        Labels labels = new Labels(List.of("0101", "0201"), List.of(2));
        Experience taught = Experience.of(
                labels,
                List.of(),
                List.of(),
                List.of(example("02", "老年卡丢了"), example("02", "老年卡没了"), example("0101", "老人摔倒了")));

        assertThat(Experience.read(taught.bytes(), labels).bytes()).isEqualTo(taught.bytes());
    }

    @Test
    void theStoredFormTeachesTheSame() {
        Namer again = Namer.of(NAMES, List.of(), Experience.read(experience().bytes(), LABELS));

        assertThat(again.guess(Text.of(ODD), 5))
                .isEqualTo(Namer.of(NAMES, List.of(), experience()).guess(Text.of(ODD), 5));
    }

    @Test
    void trainingTwiceGivesTheSame() {
        assertThat(experience().bytes()).isEqualTo(experience().bytes());
    }

    @Test
    void aCatalogueThatChangedKeepsWhatItsOtherLabelsLearnt() {
        Labels now = Labels.flat(List.of("lock", "noise", "new"));

        Namer taught = Namer.of(NAMES, List.of(), Experience.read(experience().bytes(), now));

        assertThat(first(taught, ODD).label()).isEqualTo("noise");
        assertThat(taught.guess(Text.of("水管漏水"), 5)).extracting(Guess::label).doesNotContain("pipe", "tap");
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> Experience.read(new byte[] {1, 2, 3}, LABELS)).isInstanceOf(ModelUnreadable.class);
        assertThatThrownBy(() -> Experience.read(Stored.write("other", 1, out -> {}), LABELS))
                .isInstanceOf(ModelUnreadable.class);
    }

    @Test
    void withoutLabelsThereIsNothingToGuess() {
        Namer empty = Namer.of(List.of(), List.of(), Experience.none(Labels.flat(List.of())));

        assertThat(empty.guess(Text.of("水管漏水"), 5)).isEmpty();
    }

    @Test
    void pairsDoNotReachOverAFunctionWord() {
        Map<String, Integer> terms = ContentTerms.of(Text.of("你好，空调的水管"));

        assertThat(terms).containsKeys("w空调", "w水管", "c空调", "c水管").doesNotContainKeys("w你好", "w的", "c调水", "c的");
    }

    private static Experience experience() {
        List<Example> past = IntStream.range(0, 12)
                .mapToObj(i -> example("noise", ODD + "，第" + i + "次"))
                .toList();
        return Experience.of(LABELS, NAMES, List.of(), past);
    }

    private static Guess first(Namer namer, String text) {
        return namer.guess(Text.of(text), 1).getFirst();
    }

    private static Example example(String label, String text) {
        return new Example(Text.of(text), label);
    }
}
