package city.hotline.imports;

import java.nio.charset.CharacterCodingException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/** Turns whatever a reader of files throws into a {@link FileUnreadable} that says why. */
final class Reading {
    interface Work<T extends @Nullable Object> {
        T get() throws Exception;
    }

    private Reading() {}

    /** @throws FileUnreadable when {@code work} fails */
    static <T extends @Nullable Object> T of(Work<T> work) {
        try {
            return work.get();
        } catch (FileUnreadable known) {
            throw known;
        } catch (Exception failed) {
            FileUnreadable refusal = refusalFor(failed);
            refusal.addSuppressed(failed);
            throw refusal;
        }
    }

    private static FileUnreadable refusalFor(Exception failed) {
        return causes(failed)
                .map(Reading::recognised)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(Unreadable.BROKEN::refusal);
    }

    private static @Nullable FileUnreadable recognised(Throwable cause) {
        return switch (cause) {
            case FileUnreadable known -> known;
            case EncryptedDocumentException _ -> Unreadable.ENCRYPTED.refusal();
            case CharacterCodingException _ -> Unreadable.WRONG_ENCODING.refusal();
            case CSVException quotes -> Unreadable.OPEN_QUOTE.refusal(rowIn(quotes));
            default -> recognisedByWords(String.valueOf(cause.getMessage()));
        };
    }

    /** The libraries give these two no type of their own. */
    private static @Nullable FileUnreadable recognisedByWords(String message) {
        if (message.contains("Zip bomb")) {
            return Unreadable.ZIP_BOMB.refusal();
        }
        return message.contains("encrypted") ? Unreadable.ENCRYPTED.refusal() : null;
    }

    private static String rowIn(CSVException quotes) {
        return String.valueOf(quotes.getMessage())
                .replaceAll(".*?line:? (\\d+).*", "$1")
                .replaceAll("\\D+", "");
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
