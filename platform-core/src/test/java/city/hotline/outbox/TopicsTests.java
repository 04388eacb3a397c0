package city.hotline.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTests {
    private final OutboxConsumer index = new Named("search.case", "search.item");
    private final OutboxConsumer mail = new Named("mail");
    private final Topics topics = new Topics(Stream.of(index, mail));

    @Test
    void eachTopicHasItsConsumer() {
        assertThat(topics.all()).containsExactlyInAnyOrder("search.case", "search.item", "mail");
        assertThat(topics.consumer("search.item")).isSameAs(index);
        assertThatThrownBy(() -> topics.consumer("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoConsumersOfOneTopicAreAMistake() {
        assertThatThrownBy(() -> new Topics(Stream.of(mail, new Named("mail"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mail");
    }

    @Test
    void aConsumerThatIsAwayRestsWithAllItsTopicsAndNoOther() {
        topics.rest("search.case");

        assertThat(topics.isReady("search.case")).isFalse();
        assertThat(topics.isReady("search.item")).isFalse();
        assertThat(topics.isReady("mail")).isTrue();

        topics.works("search.item");
        assertThat(topics.isReady("search.case")).isTrue();
    }

    private record Named(List<String> topics) implements OutboxConsumer {
        Named(String... topics) {
            this(List.of(topics));
        }

        @Override
        public Map<Long, String> deliver(List<OutboxEntry> batch) {
            return Map.of();
        }
    }
}
