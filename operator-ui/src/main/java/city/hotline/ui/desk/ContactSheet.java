package city.hotline.ui.desk;

import city.hotline.catalogue.ServiceItem;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.ContactState;
import org.jspecify.annotations.Nullable;

/** What is known and typed about one contact. It knows nothing of how it is shown. */
final class ContactSheet {
    /** The question that every catalogue asks with this code: where exactly it is. */
    private static final String WHERE = "q-where";

    private Contact contact;
    private String text = "";
    private String title = "";
    private final Asked asked = new Asked();
    private String address = "";
    private String area = "";
    private boolean confidential;
    private @Nullable Way way;
    private @Nullable Target target;
    private String words = "";
    private long sequence;
    private boolean touched;
    private @Nullable Hold hold;

    ContactSheet(Contact contact) {
        this.contact = contact;
    }

    Contact contact() {
        return contact;
    }

    ContactId id() {
        return contact.id();
    }

    /** The contact moved on: answered, hung up. What is typed stays. */
    void contact(Contact now) {
        contact = now;
        if (now.state() != ContactState.TALKING) {
            hold = null;
        }
    }

    /** What the caller's history offers, as long as nobody typed anything else. */
    void offer(String knownAddress, String knownArea, boolean wishesPrivacy) {
        address = address.isBlank() ? knownAddress : address;
        area = area.isBlank() ? knownArea : area;
        confidential = confidential || wishesPrivacy;
    }

    String text() {
        return text;
    }

    void text(String typed) {
        text = typed;
    }

    /** The typed title, or the one that the text gives. */
    String title() {
        return title.isBlank() ? Titles.of(text) : title.strip();
    }

    /** A title that is the text's own, or none, follows the text. */
    void title(String typed) {
        title = typed.strip().equals(Titles.of(text)) ? "" : typed;
    }

    String typedTitle() {
        return title;
    }

    /** The item and what it has to be asked. */
    Asked asked() {
        return asked;
    }

    @Nullable
    ServiceItem item() {
        return asked.item();
    }

    /** Chooses an item, or none. Where it is follows from the address. */
    void item(@Nullable ServiceItem chosen) {
        asked.item(chosen);
        if (asked.answer(WHERE).isBlank() && !address.isBlank()) {
            asked.answer(WHERE, address);
        }
    }

    /** The address as it was typed or offered; where it is, when only the item's question was answered. */
    String address() {
        return address.isBlank() ? asked.answer(WHERE) : address;
    }

    void address(String typed) {
        address = typed;
    }

    String area() {
        return area;
    }

    void area(String typed) {
        area = typed;
    }

    /** Where it is, for finding out who is near: the area and the address together. */
    String place() {
        return (area + " " + address()).strip();
    }

    boolean confidential() {
        return confidential;
    }

    void confidential(boolean wished) {
        confidential = wished;
    }

    @Nullable
    Way way() {
        return way;
    }

    /** Chooses how it ends; another way needs another handler. */
    void way(@Nullable Way chosen) {
        if (way != chosen) {
            target = null;
        }
        way = chosen;
    }

    @Nullable
    Target target() {
        return target;
    }

    void target(@Nullable Target chosen) {
        target = chosen;
    }

    String words() {
        return words;
    }

    void words(String typed) {
        words = typed;
    }

    /** Whether an operator wrote anything here that would be missed. */
    boolean isTouched() {
        return touched;
    }

    void touched(boolean written) {
        touched = written;
    }

    /** The number of the next save of the draft. */
    long nextSequence() {
        return ++sequence;
    }

    long sequence() {
        return sequence;
    }

    void sequence(long saved) {
        sequence = Math.max(sequence, saved);
    }

    /** Null while the call is not held. */
    @Nullable
    Hold hold() {
        return hold;
    }

    void hold(@Nullable Hold now) {
        hold = now;
    }
}
