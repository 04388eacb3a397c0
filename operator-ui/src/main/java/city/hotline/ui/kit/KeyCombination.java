package city.hotline.ui.kit;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key or a combination, for example {@code Alt+Q}, {@code Ctrl+Enter}, {@code F2}, {@code Escape}, {@code /}, {@code 1}.
 * Modifiers stand in the order Ctrl, Alt, Shift; letters are capitals.
 */
record KeyCombination(String text) {
    private static final Pattern SHAPE = Pattern.compile(
            "(Ctrl\\+)?(Alt\\+)?(Shift\\+)?([A-Z0-9/?]|F([1-9]|1[0-2])|Enter|Escape|Delete|Arrow(Up|Down|Left|Right))");
    /** Chrome and Edge keep these for themselves. */
    private static final Set<String> BROWSERS = Set.of(
            "F1",
            "F3",
            "F5",
            "F6",
            "F7",
            "F10",
            "F11",
            "F12",
            "Alt+D",
            "Alt+E",
            "Alt+F",
            "Alt+ArrowLeft",
            "Alt+ArrowRight",
            "Ctrl+N",
            "Ctrl+T",
            "Ctrl+W",
            "Ctrl+L",
            "Ctrl+R",
            "Ctrl+P",
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+X",
            "Ctrl+Z",
            "Ctrl+Y");

    /** @throws IllegalArgumentException when it is not a combination, or one that the browser keeps */
    KeyCombination {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a key: " + text);
        }
        if (BROWSERS.contains(text)) {
            throw new IllegalArgumentException("the browser keeps this key: " + text);
        }
    }

    /** As the cap of the key reads: {@code Ctrl Enter}, {@code Esc}. */
    String cap() {
        return text.replace("+", " ")
                .replace("Escape", "Esc")
                .replace("Delete", "Del")
                .replace("ArrowUp", "↑")
                .replace("ArrowDown", "↓")
                .replace("ArrowLeft", "←")
                .replace("ArrowRight", "→");
    }

    /** As aria-keyshortcuts wants it. */
    String aria() {
        return text.replace("Ctrl", "Control");
    }
}
