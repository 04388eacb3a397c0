package city.hotline.providers;

import static city.hotline.providers.AdmissionState.CHECKED;
import static city.hotline.providers.AdmissionState.CONTRACTED;
import static city.hotline.providers.AdmissionState.DRAFT;
import static city.hotline.providers.AdmissionState.ENDED;
import static city.hotline.providers.AdmissionState.PAUSED;
import static city.hotline.providers.AdmissionState.SUBMITTED;
import static city.hotline.providers.AdmissionState.TRIAL;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What may be done with an admission, from where, and where it leads. */
public enum AdmissionAct {
    /** 提交审核. */
    SUBMIT("提交审核", "submitted", SUBMITTED, DRAFT),
    /** 审核通过, by somebody else than who submitted it. */
    PASS("审核通过", "passed", CHECKED, SUBMITTED),
    /** 退回修改, with what is missing. */
    SEND_BACK("退回修改", "sent back", DRAFT, SUBMITTED),
    /** 开始试用, until a day. */
    TRY("开始试用", "taken on trial", TRIAL, CHECKED),
    /** 签约 with a number, until a day; a contract is renewed by the same act. */
    CONTRACT("签约", "contracted", CONTRACTED, TRIAL, CONTRACTED),
    PAUSE("暂停", "paused", PAUSED, TRIAL, CONTRACTED),
    /** 恢复: it goes on as it was. */
    RESUME("恢复", "resumed", CONTRACTED, PAUSED),
    END("终止", "ended", ENDED, DRAFT, SUBMITTED, CHECKED, TRIAL, CONTRACTED, PAUSED),
    /** 重新申请 after an end. */
    APPLY_AGAIN("重新申请", "reopened", DRAFT, ENDED);

    private final String zh;
    private final String en;
    private final AdmissionState to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<AdmissionState> from;

    AdmissionAct(String zh, String en, AdmissionState to, AdmissionState... from) {
        this.zh = zh;
        this.en = en;
        this.to = to;
        this.from = Set.of(from);
    }

    /** In the order in which they are offered. */
    public static List<AdmissionAct> from(AdmissionState state) {
        return Arrays.stream(values()).filter(act -> act.from.contains(state)).toList();
    }

    /** Whether it needs a last day. */
    public boolean isUntil() {
        return this == TRY || this == CONTRACT;
    }

    AdmissionState to() {
        return to;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
