package city.hotline.ui.credit;

import city.hotline.credit.GradeInputs;
import city.hotline.followup.Score;
import city.hotline.ui.text.Texts;
import java.util.List;
import java.util.Locale;

/** The figures that a grade was computed from, each with its n and its definition, as on the screens of scores. */
public final class GradeFigures {
    static final List<String> KEYS = List.of("responded", "solved", "satisfied", "late", "returned");

    private GradeFigures() {}

    /** One figure in words. */
    public record Figure(String name, String value, String definition) {}

    public static List<Figure> of(Locale locale, GradeInputs inputs) {
        return KEYS.stream()
                .map(key -> new Figure(
                        Texts.of(locale, "scores." + key),
                        value(locale, key, inputs),
                        Texts.of(locale, "scores.definition." + key)))
                .toList();
    }

    static String value(Locale locale, String key, GradeInputs inputs) {
        return switch (key) {
            case "responded" -> share(locale, inputs.responded(), inputs.evaluations());
            case "solved" -> share(locale, inputs.solved(), inputs.evaluations());
            case "satisfied" -> share(locale, inputs.satisfied(), inputs.rated());
            case "late" -> share(locale, inputs.late(), inputs.finished());
            case "returned" -> share(locale, inputs.returned(), inputs.finished());
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String share(Locale locale, long part, long whole) {
        if (whole == 0) {
            return Texts.of(locale, "scores.nothing");
        }
        return Score.share(part, whole).isEmpty()
                ? Texts.of(locale, "scores.few", part, whole)
                : Texts.of(locale, "scores.share", part * 1.0 / whole, whole);
    }
}
