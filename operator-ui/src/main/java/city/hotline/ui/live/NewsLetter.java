package city.hotline.ui.live;

import city.hotline.intake.MissedCallsChanged;
import city.hotline.intake.SeatAnswered;
import city.hotline.intake.SeatHungUp;
import city.hotline.intake.SeatRang;
import city.hotline.intake.SupervisorAnswered;
import city.hotline.intake.SupervisorAsked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * News as they travel to the screens of other processes: ids and instants, never a name, a number or free text.
 *
 * @param seat whom they concern; null for the whole city
 */
record NewsLetter(@Nullable String seat, Object news) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Class<?>> KINDS = List.of(
                    SeatRang.class,
                    SeatAnswered.class,
                    SeatHungUp.class,
                    SeatWorkChanged.class,
                    MissedCallsChanged.class,
                    SupervisorAsked.class,
                    SupervisorAnswered.class,
                    CaseMoved.class,
                    RevealLimitMet.class)
            .stream()
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    /** @throws IllegalArgumentException for news that are none of those that may travel */
    String sealed() {
        String kind = news.getClass().getSimpleName();
        if (KINDS.get(kind) != news.getClass()) {
            throw new IllegalArgumentException(kind + " does not travel");
        }
        ObjectNode letter = JSON.createObjectNode();
        letter.put("kind", kind).put("seat", seat).set("news", JSON.valueToTree(news));
        return letter.toString();
    }

    /** Empty for what no {@link #sealed} of this version gave. */
    static Optional<NewsLetter> opened(String sealed) {
        try {
            JsonNode letter = JSON.readTree(sealed);
            Class<?> kind = KINDS.get(letter.path("kind").asString(""));
            String seat = letter.path("seat").asStringOpt().orElse(null);
            return kind == null
                    ? Optional.empty()
                    : Optional.of(new NewsLetter(seat, JSON.treeToValue(letter.path("news"), kind)));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
