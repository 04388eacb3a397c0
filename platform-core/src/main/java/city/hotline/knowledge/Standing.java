package city.hotline.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands on its two tracks; it alone decides what may be done.
 *
 * @param served {@code PUBLISHED}, {@code EXPIRED} or {@code WITHDRAWN}; null when nothing was ever published or withdrawn
 * @param work {@code DRAFT} or {@code IN_REVIEW}; null when nobody works on it
 */
record Standing(@Nullable ArticleState served, @Nullable ArticleState work) {
    static final Standing NEW = new Standing(null, ArticleState.DRAFT);
    static final Standing BROUGHT_IN = new Standing(ArticleState.PUBLISHED, null);

    private static final Set<ArticleAct> BEGINNINGS = EnumSet.of(ArticleAct.CREATE, ArticleAct.BRING_IN);

    Standing {
        if (served == null && work == null) {
            throw new IllegalArgumentException("an article stands somewhere");
        }
    }

    /** @throws ArticleStepRefused when {@code act} does not follow from here */
    Standing after(ArticleAct act) {
        if (!allows(act)) {
            throw new ArticleStepRefused(told(), act);
        }
        return switch (act) {
            case CREATE, BRING_IN -> this;
            case EDIT, REOPEN, SEND_BACK -> new Standing(served, ArticleState.DRAFT);
            case SUBMIT -> new Standing(served, ArticleState.IN_REVIEW);
            case PUBLISH -> BROUGHT_IN;
            case EXPIRE -> new Standing(ArticleState.EXPIRED, work);
            case WITHDRAW -> new Standing(ArticleState.WITHDRAWN, served == null ? null : work);
            case DISCARD -> new Standing(served, null);
        };
    }

    boolean allows(ArticleAct act) {
        return switch (act) {
            case CREATE, BRING_IN -> false;
            case EDIT -> true;
            case SUBMIT -> work == ArticleState.DRAFT;
            case SEND_BACK, PUBLISH -> work == ArticleState.IN_REVIEW;
            case EXPIRE -> served == ArticleState.PUBLISHED;
            case WITHDRAW -> served != ArticleState.WITHDRAWN;
            case REOPEN -> work == null;
            case DISCARD -> work != null && served != null;
        };
    }

    Set<ArticleAct> allowed() {
        return Arrays.stream(ArticleAct.values())
                .filter(act -> !BEGINNINGS.contains(act) && allows(act))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ArticleAct.class)));
    }

    /** As people see it on that day: what is served, else what is worked on. */
    ArticleState shown(Validity validity, LocalDate today) {
        ArticleState state = told();
        return state == ArticleState.PUBLISHED && validity.ended(today) ? ArticleState.EXPIRED : state;
    }

    private ArticleState told() {
        if (served != null) {
            return served;
        }
        return work == null ? ArticleState.WITHDRAWN : work;
    }
}
