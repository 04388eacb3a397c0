package city.hotline.ui.desk;

import city.hotline.intake.ContactId;
import city.hotline.intake.ContactState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts that an operator has in hand, side by side; one of them, or none, is being worked on. */
final class Deck {
    private final List<ContactSheet> sheets = new ArrayList<>();
    private @Nullable ContactId active;

    List<ContactSheet> sheets() {
        return List.copyOf(sheets);
    }

    Optional<ContactSheet> active() {
        return Optional.ofNullable(active).flatMap(this::find);
    }

    boolean isActive(ContactSheet sheet) {
        return sheet.id().equals(active);
    }

    Optional<ContactSheet> find(ContactId id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** Lays a contact beside the others. What is being worked on stays in front. */
    void lay(ContactSheet sheet) {
        if (find(sheet.id()).isEmpty()) {
            sheets.add(sheet);
        }
    }

    /** Takes one to the front; one that is not here leaves everything as it is. */
    void show(ContactId id) {
        find(id).ifPresent(sheet -> active = sheet.id());
    }

    /** Puts away what is in front; it stays in hand. */
    void park() {
        active = null;
    }

    void remove(ContactId id) {
        sheets.removeIf(sheet -> sheet.id().equals(id));
        active = Objects.equals(active, id) ? null : active;
    }

    /** The call that has been ringing longest. */
    Optional<ContactSheet> ringing() {
        return sheets.stream()
                .filter(sheet -> sheet.contact().state() == ContactState.RINGING)
                .findFirst();
    }

    /** What comes next: a ringing call, else the one after the one in front, in turn. */
    Optional<ContactSheet> next() {
        int here = active().map(sheets::indexOf).orElse(-1);
        Stream<ContactSheet> inTurn = Stream.concat(
                sheets.subList(here + 1, sheets.size()).stream(), sheets.subList(0, Math.max(here, 0)).stream());
        return ringing().filter(sheet -> !isActive(sheet)).or(inTurn::findFirst);
    }
}
