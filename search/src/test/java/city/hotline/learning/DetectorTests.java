package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTests {
    @Test
    void whatIsLikeTheExamplesIsDetected() {
        Detector detector = Detector.train(examples(), "1", 0.9, Recipe.RISK.withoutMeaning(), null);

        assertThat(detector.detects(Text.of("我真的不想活了"))).isTrue();
        assertThat(detector.detects(Text.of("请问医保卡怎么办理"))).isFalse();
        assertThat(detector.detects(List.of(Text.of("不想活"), Text.of("办理医保")))).containsExactly(true, false);
    }

    @Test
    void theThresholdFindsTheWantedShare() {
        double[] values = {5, 4, 3, 2, 1, 0};
        boolean[] found = {true, true, false, false, true, false};

        assertThat(Threshold.bestF1(values, found, 0)).isEqualTo(3.5);
        assertThat(Threshold.bestF1(values, found, 0.9)).isEqualTo(0.5);
    }

    @Test
    void theStoredFormDetectsTheSame() {
        Detector detector = Detector.train(examples(), "1", 0.9, Recipe.RISK.withoutMeaning(), null);

        Detector again = Detector.read(detector.bytes(), null);

        assertThat(again.detects(Text.of("我真的不想活了"))).isTrue();
        assertThat(again.bytes()).isEqualTo(detector.bytes());
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String who : List.of("我", "他", "朋友", "同学", "邻居", "妹妹")) {
            examples.add(new Example(Text.of(who + "说不想活了，活着没有意思"), "1"));
            examples.add(new Example(Text.of(who + "想结束生命，不想活"), "1"));
            examples.add(new Example(Text.of(who + "想问医保卡怎么办理"), "0"));
            examples.add(new Example(Text.of(who + "要办理居住证，请问地点"), "0"));
        }
        return examples;
    }
}
