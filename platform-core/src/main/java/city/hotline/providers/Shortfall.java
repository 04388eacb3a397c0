package city.hotline.providers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a firm or team is not given an order now. */
public enum Shortfall {
    /** 未签约, 已暂停, 已退出. */
    NOT_ADMITTED(true),
    /** 试用或合同已到期. */
    ADMISSION_OVER(true),
    /** 已清退. */
    EXPELLED(true),
    /** 证照已过期. */
    LICENCE_EXPIRED(true),
    /** 红牌: a person may still choose it, but no order is opened to it. */
    RED_CARD(false),
    /** 不在营业时间. */
    CLOSED_NOW(false),
    /** 在手已满. */
    FULL(false),
    /** 今日已满. */
    FULL_TODAY(false);

    private final boolean forbids;

    Shortfall(boolean forbids) {
        this.forbids = forbids;
    }

    /** Whether no person may give it an order either. */
    public boolean forbids() {
        return forbids;
    }

    /**
     * What keeps {@code file}'s firm from an order, by its file alone.
     *
     * @param at in the city's time
     */
    public static List<Shortfall> of(ProviderFile file, LocalDateTime at) {
        List<Shortfall> missing = new ArrayList<>();
        LocalDate today = at.toLocalDate();
        @Nullable LocalDate until = file.admission().until();
        if (!file.admission().state().isWorking()) {
            missing.add(NOT_ADMITTED);
        } else if (until != null && until.isBefore(today)) {
            missing.add(ADMISSION_OVER);
        }
        switch (file.standing()) {
            case EXPELLED -> missing.add(EXPELLED);
            case RED -> missing.add(RED_CARD);
            case CLEAR, YELLOW -> {}
        }
        if (!file.expired(today).isEmpty()) {
            missing.add(LICENCE_EXPIRED);
        }
        if (!file.content().hours().isOpen(at)) {
            missing.add(CLOSED_NOW);
        }
        return missing;
    }

    /** As {@link #of(ProviderFile, LocalDateTime)}, with what it has to do. */
    public static List<Shortfall> of(ProviderFile file, LocalDateTime at, int open, int today) {
        List<Shortfall> missing = of(file, at);
        if (open >= file.content().mostOpen()) {
            missing.add(FULL);
        }
        if (today >= file.content().mostADay()) {
            missing.add(FULL_TODAY);
        }
        return missing;
    }
}
