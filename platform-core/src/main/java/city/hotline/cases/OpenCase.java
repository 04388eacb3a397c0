package city.hotline.cases;

import city.hotline.callers.CallerId;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to open a case. Begin with {@link #of} and add what is known.
 *
 * @param caller null for somebody who stays unknown
 * @param title 1 to 200 characters
 * @param description at most 20,000 characters; longer is refused with {@link DescriptionTooLong}
 * @param item null while nobody knows what it is about
 * @param address at most 300 characters, empty when unknown; {@code area} and {@code line} at most 100
 * @param answers to the item's questions: question code → answer, 2,000 characters each
 * @param respondWithin a first response promised to this citizen; null for what the city promises for such cases
 * @param handleWithin handling promised to this citizen, in clock time; null for what the city promises for such cases
 * @param ending null leaves the case to be dispatched
 */
public record OpenCase(
        Channel channel,
        @Nullable CallerId caller,
        String title,
        String description,
        @Nullable ItemChoice item,
        String address,
        String area,
        String line,
        boolean confidential,
        Map<String, String> answers,
        @Nullable Duration respondWithin,
        @Nullable Duration handleWithin,
        @Nullable Ending ending) {

    /** The most characters of a description. */
    public static final int DESCRIPTION = CaseText.DESCRIPTION;

    public OpenCase {
        CaseText.title(title);
        CaseText.description(description);
        CaseText.address(address);
        CaseText.area(area);
        CaseText.line(line);
        answers = CaseText.answers(answers);
        positive(respondWithin);
        positive(handleWithin);
    }

    public static OpenCase of(Channel channel, @Nullable CallerId caller, String title, String description) {
        return new OpenCase(channel, caller, title, description, null, "", "", "", false, Map.of(), null, null, null);
    }

    public OpenCase about(@Nullable ItemChoice chosen) {
        return with(draft -> draft.item = chosen);
    }

    public OpenCase at(String place, String district) {
        return with(draft -> {
            draft.address = place;
            draft.area = district;
        });
    }

    public OpenCase onLine(String chosen) {
        return with(draft -> draft.line = chosen);
    }

    public OpenCase confidential(boolean wished) {
        return with(draft -> draft.confidential = wished);
    }

    public OpenCase answering(Map<String, String> given) {
        return with(draft -> draft.answers = given);
    }

    /** Promises to this citizen; null keeps what the city promises for such cases. */
    public OpenCase promising(@Nullable Duration response, @Nullable Duration handling) {
        return with(draft -> {
            draft.respondWithin = response;
            draft.handleWithin = handling;
        });
    }

    public OpenCase ending(@Nullable Ending chosen) {
        return with(draft -> draft.ending = chosen);
    }

    /** SHA-256 over everything that was asked for; equal for equal requests. */
    byte[] digest() {
        return Digest.of(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                line,
                confidential,
                Json.write(answers),
                respondWithin,
                handleWithin,
                ending);
    }

    private static void positive(@Nullable Duration promise) {
        if (promise != null && !promise.isPositive()) {
            throw new IllegalArgumentException("a promise takes longer than nothing");
        }
    }

    private OpenCase with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done(this);
    }

    /** The parts that are added one by one, while they are. */
    private static final class Draft {
        private @Nullable ItemChoice item;
        private String address;
        private String area;
        private String line;
        private boolean confidential;
        private Map<String, String> answers;
        private @Nullable Duration respondWithin;
        private @Nullable Duration handleWithin;
        private @Nullable Ending ending;

        Draft(OpenCase from) {
            item = from.item;
            address = from.address;
            area = from.area;
            line = from.line;
            confidential = from.confidential;
            answers = from.answers;
            respondWithin = from.respondWithin;
            handleWithin = from.handleWithin;
            ending = from.ending;
        }

        OpenCase done(OpenCase from) {
            return new OpenCase(
                    from.channel,
                    from.caller,
                    from.title,
                    from.description,
                    item,
                    address,
                    area,
                    line,
                    confidential,
                    answers,
                    respondWithin,
                    handleWithin,
                    ending);
        }
    }
}
