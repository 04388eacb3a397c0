package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextClassifierTests {
    private static final Recipe RECIPE = Recipe.TOPIC.withoutMeaning();
    private static final String WATER = "水务";
    private static final String ROAD = "道路";
    private static final String SCHOOL = "教育";

    private final TextClassifier classifier = TextClassifier.train(examples(), RECIPE, null);

    @Test
    void whatWasLearntIsFoundAgainInOtherWords() {
        assertThat(first("楼下水管爆裂，自来水流了一地")).extracting(Guess::label).isEqualTo(WATER);
        assertThat(first("马路中间路面塌陷，车辆没法走")).extracting(Guess::label).isEqualTo(ROAD);
        assertThat(first("小学老师乱收补课费")).extracting(Guess::label).isEqualTo(SCHOOL);
    }

    @Test
    void theConfidencesOfAllLabelsSumUpToOne() {
        List<Guess> guesses = classifier.guess(Text.of("水管漏水"), 10);

        assertThat(guesses).hasSize(3);
        assertThat(guesses.stream().mapToDouble(Guess::confidence).sum()).isBetween(0.999, 1.001);
        assertThat(guesses).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void aTextThatSaysNothingIsLessSureThanOneThatDoes() {
        assertThat(first("你好，请问一下").confidence()).isLessThan(first("家里水管漏水").confidence());
    }

    @Test
    void theReasonsAreWordsOfTheText() {
        assertThat(first("家里水管漏水，请派人维修").words())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(4)
                .allMatch("家里水管漏水，请派人维修"::contains);
    }

    @Test
    void textsWithoutWordsAreAnswered() {
        assertThat(classifier.guess(Text.of(""), 3)).hasSize(3);
        assertThat(classifier.guess(Text.of("？！… 🙂"), 3)).hasSize(3);
    }

    @Test
    void aLongTextTakesBoundedTime() {
        String long10k = "路面坑洼不平，".repeat(1_500);

        assertThat(first(long10k).label()).isEqualTo(ROAD);
    }

    @Test
    void theStoredFormGivesTheSameGuesses() {
        TextClassifier again = TextClassifier.read(classifier.bytes(), null);

        assertThat(again.guess(Text.of("水管漏水"), 3)).isEqualTo(classifier.guess(Text.of("水管漏水"), 3));
        assertThat(again.labels()).isEqualTo(classifier.labels());
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> TextClassifier.read(new byte[] {1, 2, 3}, null))
                .isInstanceOf(ModelUnreadable.class);
        assertThatThrownBy(() -> TextClassifier.read(Stored.write("other", 1, out -> {}), null))
                .isInstanceOf(ModelUnreadable.class);
        assertThatThrownBy(() -> TextClassifier.read(Stored.write("classifier", 99, out -> {}), null))
                .isInstanceOf(ModelUnreadable.class);
    }

    @Test
    void trainingTwiceGivesTheSame() {
        assertThat(TextClassifier.train(examples(), RECIPE, null).bytes()).isEqualTo(classifier.bytes());
    }

    @Test
    void oneLabelIsNothingToTellApart() {
        List<Example> same = List.of(new Example(Text.of("水管"), WATER), new Example(Text.of("水表"), WATER));

        assertThatThrownBy(() -> TextClassifier.train(same, RECIPE, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private Guess first(String text) {
        return classifier.guess(Text.of(text), 1).getFirst();
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String[] places = {"小区", "楼道", "村里", "街上", "城东", "城西"};
        for (String place : places) {
            examples.add(example(place + "水管漏水", "自来水水压不足，请维修", WATER));
            examples.add(example(place + "停水了", "自来水公司没有通知就停水", WATER));
            examples.add(example(place + "路面坑洼", "道路破损，车辆颠簸", ROAD));
            examples.add(example(place + "修路太久", "路面塌陷，马路围挡一年没有完工", ROAD));
            examples.add(example(place + "小学入学难", "学校说没有学位，孩子无法入学", SCHOOL));
            examples.add(example(place + "补课收费", "老师在校外补课收费", SCHOOL));
        }
        return examples;
    }

    private static Example example(String title, String body, String label) {
        return new Example(new Text(title, body), label);
    }
}
