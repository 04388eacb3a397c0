package city.hotline.cases;

import city.hotline.callers.CallerId;
import java.time.Duration;
import java.util.Map;
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
 * @param respondWithin the promise of a first response; null for the city's usual one
 * @param handleWithin the promise of handling; null for the city's usual one
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
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                chosen,
                address,
                area,
                line,
                confidential,
                answers,
                respondWithin,
                handleWithin,
                ending);
    }

    public OpenCase at(String place, String district) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                place,
                district,
                line,
                confidential,
                answers,
                respondWithin,
                handleWithin,
                ending);
    }

    public OpenCase onLine(String chosen) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                chosen,
                confidential,
                answers,
                respondWithin,
                handleWithin,
                ending);
    }

    public OpenCase confidential(boolean wished) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                line,
                wished,
                answers,
                respondWithin,
                handleWithin,
                ending);
    }

    public OpenCase answering(Map<String, String> given) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                line,
                confidential,
                given,
                respondWithin,
                handleWithin,
                ending);
    }

    /** The promises of the item; null keeps the city's usual ones. */
    public OpenCase promising(@Nullable Duration response, @Nullable Duration handling) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                line,
                confidential,
                answers,
                response,
                handling,
                ending);
    }

    public OpenCase ending(@Nullable Ending chosen) {
        return new OpenCase(
                channel,
                caller,
                title,
                description,
                item,
                address,
                area,
                line,
                confidential,
                answers,
                respondWithin,
                handleWithin,
                chosen);
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
}
