package city.hotline.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The keys that a component answers while it is shown and enabled. They never fire while an input method composes, nor
 * behind an open modal dialog; the browser's own answer to them is suppressed, and a value that is being typed reaches
 * the server before the act. Keys with Ctrl or Alt, F keys and Escape work everywhere; plain characters (digits,
 * {@code /}, {@code ?}) only while the focus is not in a text, where they are text; Enter not on a button or a link.
 */
public final class Shortcuts {
    private final Component host;
    private final Map<String, Act> acts = new LinkedHashMap<>();

    private Shortcuts(Component host) {
        this.host = host;
        host.getElement()
                .addEventListener(
                        "boling-key",
                        event -> press(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /** The keys of {@code host}: the same object each time. */
    public static Shortcuts of(Component host) {
        Shortcuts known = ComponentUtil.getData(host, Shortcuts.class);
        if (known != null) {
            return known;
        }
        Shortcuts fresh = new Shortcuts(host);
        ComponentUtil.setData(host, Shortcuts.class, fresh);
        return fresh;
    }

    /**
     * Answers {@code combination}, for example {@code Alt+Q}; an earlier answer of this host to the same keys is replaced.
     *
     * @param meaning what the key does, in the user's language, for the overview of keys
     * @throws IllegalArgumentException when it is not a combination, or one that the browser keeps for itself
     */
    public Shortcuts on(String combination, String meaning, Runnable act) {
        acts.put(combination, new Act(new KeyCombination(combination), meaning, act));
        announce();
        return this;
    }

    /**
     * Leads the cursor into the host, a field, without asking the server: what is typed right after the key is in it.
     *
     * @param meaning as in {@link #on}
     * @throws IllegalArgumentException as {@link #on}
     */
    public Shortcuts leadsTo(String combination, String meaning) {
        host.getElement().setAttribute("data-leads", combination);
        return on(combination, meaning, () -> {});
    }

    /** Answers the digits 1 to {@code last}; the act is told which. */
    public Shortcuts onDigits(int last, String meaning, IntConsumer act) {
        IntStream.rangeClosed(1, last).forEach(digit -> on(String.valueOf(digit), meaning, () -> act.accept(digit)));
        return this;
    }

    /** Answers {@code combination} no longer. */
    public Shortcuts off(String combination) {
        acts.remove(combination);
        announce();
        return this;
    }

    /**
     * Lets digits choose also while the focus is in {@code field}, as in an input method's list of candidates. Only for
     * fields that are searched in words or pinyin; in a field for free text a digit is text.
     */
    public static void digitsChooseIn(Component field) {
        field.getElement().setAttribute("data-digits", true);
    }

    /** What the key means here, in the order in which the keys were named. */
    public List<Meaning> meanings() {
        return acts.values().stream()
                .map(act -> new Meaning(act.combination.text(), act.meaning))
                .toList();
    }

    /** A key and what it does. */
    public record Meaning(String combination, String meaning) {}

    void press(String combination) {
        Act act = acts.get(combination);
        if (act != null) {
            act.work.run();
        }
    }

    private void announce() {
        host.getElement().setAttribute("data-keys", String.join(" ", acts.keySet()));
    }

    private record Act(KeyCombination combination, String meaning, Runnable work) {}
}
