package city.hotline.ui.desk;

import city.hotline.cases.Ending;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Fit;
import city.hotline.catalogue.Wording;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DispatchRule;
import city.hotline.providers.ProviderId;
import city.hotline.ui.providers.Comparison;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be given the case: a department, a firm, a volunteer team.
 *
 * @param about what it does, in Chinese
 * @param fit why it is offered; null when it was looked for by name
 * @param rule the rule of the dispatch directory that names it; null for none
 * @param mentions words of the item that {@code about} says too
 * @param proposed whether automatic dispatch names it without doubt
 * @param compared what it costs, has to do and lacks; null for departments, and when it was looked for by name
 */
record Target(
        UUID id,
        Wording name,
        String phone,
        Coverage coverage,
        String about,
        @Nullable Fit fit,
        @Nullable DispatchRule rule,
        List<String> mentions,
        boolean proposed,
        Comparison.@Nullable Line compared) {
    /** Digits of an item's group: whoever answers for no more than the class may do something quite different. */
    private static final int GROUP = 4;

    /** Best first: whom nothing keeps from it, who leads by the directory, who answers most closely for the item, who says so, who is nearest. */
    static final Comparator<Target> BEST_FIRST = Comparator.comparing((Target target) -> !target.isFree())
            .thenComparing(target -> !target.proposed())
            .thenComparing(target -> target.rule() == null)
            .thenComparing(Target::closeness, Comparator.reverseOrder())
            .thenComparing(target -> target.mentions().isEmpty())
            .thenComparing(target ->
                    target.fit() == null ? Fit.Reach.SOME_AREAS : target.fit().reach());

    Target {
        mentions = List.copyOf(mentions);
    }

    /** The same one, with the words of an item that it says it does. */
    Target mentioning(List<String> words) {
        return new Target(
                id,
                name,
                phone,
                coverage,
                about,
                fit,
                rule,
                words.stream().filter(about::contains).toList(),
                proposed,
                compared);
    }

    /** The same one, whom automatic dispatch names without doubt. */
    Target proposed(boolean named) {
        return new Target(id, name, phone, coverage, about, fit, rule, mentions, named, compared);
    }

    /** Whether it is clear enough that it does this to be proposed without being asked. */
    boolean isClearlyFit() {
        return isFree() && (proposed || rule != null || closeness() >= GROUP || !mentions.isEmpty());
    }

    /** The ending that gives it the case, its name kept as it is today. */
    Ending ending(Way way, String note) {
        return switch (way) {
            case DEPARTMENT -> new Ending.ToDepartment(new DepartmentId(id), name.zh(), note);
            case PROVIDER -> new Ending.ToProvider(new ProviderId(id), name.zh(), note);
            case VOLUNTEERS -> new Ending.ToTeam(new ProviderId(id), name.zh(), note);
            case ANSWERED, NOT_AVAILABLE, OFFER -> throw new IllegalArgumentException(way + " goes to nobody");
        };
    }

    /** Whether nothing keeps it from the case: hours, licences, a card, as much as it can do. */
    boolean isFree() {
        return compared == null || compared.one().isQualified();
    }

    private int closeness() {
        return fit == null ? 0 : fit.prefix().length();
    }
}
