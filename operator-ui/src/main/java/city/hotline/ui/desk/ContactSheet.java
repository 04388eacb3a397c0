package city.hotline.ui.desk;

import city.hotline.catalogue.ItemQuestion;
import city.hotline.catalogue.ServiceItem;
import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.ContactState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known and typed about one contact. It knows nothing of how it is shown. */
final class ContactSheet {
    /** The question that every catalogue asks with this code: where exactly it is. */
    private static final String WHERE = "q-where";

    private Contact contact;
    private String text = "";
    private String title = "";
    private @Nullable ServiceItem item;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String address = "";
    private String area = "";
    private boolean confidential;
    private @Nullable Way way;
    private @Nullable Target target;
    private String words = "";
    private long sequence;
    private boolean touched;
    private @Nullable Instant heldSince;

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
            heldSince = null;
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

    @Nullable
    ServiceItem item() {
        return item;
    }

    /** Chooses an item, or none; answers to questions that it asks too are kept. Where it is follows from the address. */
    void item(@Nullable ServiceItem chosen) {
        item = chosen;
        if (answer(WHERE).isBlank() && !address.isBlank()) {
            answer(WHERE, address);
        }
    }

    String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    void answer(String question, String given) {
        answers.put(question, given);
    }

    Map<String, String> answers() {
        return answers;
    }

    /** The answers to the questions of the item that is chosen now, without those that nothing was answered to. */
    Map<String, String> answersToAsk() {
        Map<String, String> given = new LinkedHashMap<>();
        for (ItemQuestion question : questions()) {
            if (!answer(question.code()).isBlank()) {
                given.put(question.code(), answer(question.code()).strip());
            }
        }
        return given;
    }

    List<ItemQuestion> questions() {
        return item == null ? List.of() : item.questions();
    }

    /** The address as it was typed or offered; where it is, when only the item's question was answered. */
    String address() {
        return address.isBlank() ? answer(WHERE) : address;
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

    /** What is missing, in the order in which it is filled in; nothing when the case can be saved. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (text.isBlank() && title.isBlank()) {
            gaps.add(Gap.of(Gap.Field.TEXT));
        }
        if (way != null && way.needsTarget()) {
            questions().stream()
                    .filter(question ->
                            question.must() && answer(question.code()).isBlank())
                    .forEach(question -> gaps.add(new Gap(Gap.Field.QUESTION, question.code())));
        }
        if (way != null && way.needsTarget() && target == null) {
            gaps.add(Gap.of(Gap.Field.TARGET));
        }
        if (way != null && way.needsWords() && words.isBlank()) {
            gaps.add(Gap.of(Gap.Field.WORDS));
        }
        return gaps;
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

    boolean isHeld() {
        return heldSince != null;
    }

    void held(@Nullable Instant since) {
        heldSince = since;
    }
}
