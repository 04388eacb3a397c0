package city.hotline.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTests {
    private final Map<String, Consumer<String>> answers = new LinkedHashMap<>();
    private final Map<String, Consumer<RuntimeException>> failures = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private final Latest<String, String> latest = new Latest<>(
            (question, answered, failed) -> {
                answers.put(question, answered);
                failures.put(question, failed);
            },
            (question, answer) -> told.add(answer),
            (question, thrown) -> told.add("failed " + question));

    @Test
    void theLastQuestionWinsAndALateAnswerIsDropped() {
        latest.ask("水管");
        latest.ask("水管漏水");

        answer("水管漏水");
        answer("水管");

        assertThat(told).containsExactly("水管漏水!");
    }

    @Test
    void anEarlierAnswerIsShownUntilALaterOneComes() {
        latest.ask("水管");
        latest.ask("水管漏水");

        answer("水管");
        answer("水管漏水");

        assertThat(told).containsExactly("水管!", "水管漏水!");
    }

    @Test
    void atMostTwoAreUnderWayAndOnlyTheNewestWaits() {
        List.of("一", "二", "三", "四", "五").forEach(latest::ask);
        assertThat(answers).containsOnlyKeys("一", "二");

        answer("一");

        assertThat(answers).containsOnlyKeys("一", "二", "五");
    }

    @Test
    void aFailureMakesRoomToo() {
        List.of("一", "二", "三").forEach(latest::ask);

        failures.get("一").accept(new IllegalStateException("engine"));

        assertThat(told).containsExactly("failed 一");
        assertThat(answers).containsKey("三");
    }

    @Test
    void whatWasForgottenIsNotTold() {
        latest.ask("水管");
        latest.forget();

        answer("水管");

        assertThat(told).isEmpty();
    }

    private void answer(String question) {
        answers.get(question).accept(question + "!");
    }
}
