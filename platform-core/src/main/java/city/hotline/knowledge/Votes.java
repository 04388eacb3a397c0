package city.hotline.knowledge;

import java.time.Instant;
import java.util.List;

/**
 * What the desk thinks of an article.
 *
 * @param notes the latest that said something, newest first, at most 50
 */
public record Votes(int useful, int wrong, List<Note> notes) {
    public Votes {
        notes = List.copyOf(notes);
    }

    /** What somebody wrote with a vote. */
    public record Note(Vote vote, String text, String by, Instant at) {}
}
