package city.hotline.providers;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.catalogue.Coverage;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import city.hotline.testing.Operators;
import city.hotline.testing.RoomTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class ProviderFilesTests {
    private static final String KEEPER = "liuping";
    private static final String CHECKER = "chenhua";

    @Autowired
    Catalogues catalogues;

    @Autowired
    Tenants tenants;

    @Autowired
    Providers providers;

    @Autowired
    ProviderFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Nobody else's test has it. */
    private final String code = "zz-p" + ThreadLocalRandom.current().nextInt(100_000, Integer.MAX_VALUE);

    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void installBothCities() {
        catalogues.installOnce(NINGBO, RUIAN);
        today = in(NINGBO, KEEPER, files::today);
    }

    @Test
    void aFirmIsAddedAsADraftAndFoundByNameButGivenNothing() {
        ProviderFile added = in(NINGBO, KEEPER, () -> files.add(entry("海曙万家开锁行"), whole()));

        assertThat(added.admission()).isEqualTo(Admission.DRAFT);
        assertThat(added.standing()).isEqualTo(ProviderStanding.CLEAR);
        assertThat(added.content()).isEqualTo(whole());
        assertThat(in(NINGBO, KEEPER, () -> providers.find(code, 1)))
                .extracting(found -> found.entry().id())
                .containsExactly(added.id());
        assertThat(acts(added)).containsExactly(AdmissionEvent.ADDED);
        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> {
                    files.requireAdmitted(added.id());
                    return true;
                }))
                .isInstanceOf(ProviderRefused.class)
                .hasMessage("PROVIDER_NOT_ADMITTED");
    }

    @Test
    void twoCitiesUseTheSameCodeAndNeitherSeesTheOthersFirm() {
        ProviderFile ningbo = in(NINGBO, KEEPER, () -> files.add(entry("宁波的企业"), whole()));
        ProviderFile ruian = in(RUIAN, KEEPER, () -> files.add(entry("瑞安的企业"), whole()));

        assertThat(names(NINGBO)).contains("宁波的企业").doesNotContain("瑞安的企业");
        assertThat(names(RUIAN)).contains("瑞安的企业").doesNotContain("宁波的企业");
        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> files.add(entry("又一家"), whole())))
                .isInstanceOf(ProviderCodeTaken.class);
        assertThatThrownBy(() -> in(RUIAN, KEEPER, () -> files.of(ningbo.id()))).isInstanceOf(ProviderUnknown.class);
        assertThatThrownBy(() -> in(RUIAN, KEEPER, () -> change(ningbo, 0, entry("改名"))))
                .isInstanceOf(ProviderUnknown.class);
        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> step(ruian, AdmissionAct.SUBMIT)))
                .isInstanceOf(ProviderUnknown.class);
        assertThat(in(RUIAN, KEEPER, () -> files.history(ningbo.id()))).isEmpty();
    }

    @Test
    void aChangeTellsWhatItChangedAndIsFoundAtOnce() {
        ProviderFile added = in(NINGBO, KEEPER, () -> files.add(entry("改名之前"), whole()));

        ProviderFile changed = in(NINGBO, CHECKER, () -> change(added, added.version(), entry("鄞州改名服务部")));

        assertThat(changed.version()).isEqualTo(added.version() + 1);
        assertThat(changed.provider().name().zh()).isEqualTo("鄞州改名服务部");
        assertThat(in(NINGBO, KEEPER, () -> providers.find("鄞州改名服务部", 1)))
                .extracting(found -> found.entry().code())
                .containsExactly(code);
        assertThat(history(added).getFirst().fields()).containsExactly(FileField.NAME_ZH);
        assertThat(audited(added)).containsExactly("PROVIDER_ADDED", "PROVIDER_CHANGED");
    }

    @Test
    void whoeverWasOvertakenIsToldAndChangesNothing() {
        ProviderFile added = in(NINGBO, KEEPER, () -> files.add(entry("先来的名字"), whole()));
        in(NINGBO, CHECKER, () -> change(added, added.version(), entry("先到的改动")));

        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> change(added, added.version(), entry("后到的改动"))))
                .isInstanceOf(ProviderFileChanged.class);
        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> step(added, AdmissionAct.SUBMIT)))
                .isInstanceOf(ProviderFileChanged.class);

        ProviderFile now = in(NINGBO, KEEPER, () -> files.of(added.id()));
        assertThat(now.provider().name().zh()).isEqualTo("先到的改动");
        assertThat(now.admission()).isEqualTo(Admission.DRAFT);
        assertThat(acts(added)).hasSize(2);
    }

    @Test
    void aFirmIsCheckedBySomebodyElseTriedContractedPausedAndEnded() {
        ProviderFile file = in(NINGBO, KEEPER, () -> files.add(entry("走完流程"), whole()));

        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.SUBMIT, ""));
        ProviderFile submitted = file;
        assertThatThrownBy(() -> take(KEEPER, submitted, AdmissionStep.of(AdmissionAct.PASS, "")))
                .hasMessage("CHECKER_IS_SUBMITTER");
        file = take(CHECKER, file, AdmissionStep.of(AdmissionAct.SEND_BACK, "执照照片不清楚"));
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.SUBMIT, ""));
        file = take(CHECKER, file, AdmissionStep.of(AdmissionAct.PASS, ""));
        file = take(KEEPER, file, new AdmissionStep(AdmissionAct.TRY, "", today.plusDays(30), ""));
        assertThat(admitted(file)).isTrue();
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.PAUSE, "师傅不足"));
        assertThat(admitted(file)).isFalse();
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.RESUME, "已补员"));
        assertThat(file.admission().state()).isEqualTo(AdmissionState.TRIAL);
        file = take(KEEPER, file, new AdmissionStep(AdmissionAct.CONTRACT, "", today.plusYears(1), "HT-1"));
        file = take(KEEPER, file, new AdmissionStep(AdmissionAct.CONTRACT, "", today.plusYears(2), "HT-2"));
        assertThat(file.admission().until()).isEqualTo(today.plusYears(2));
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.END, "企业注销"));
        assertThat(admitted(file)).isFalse();
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.APPLY_AGAIN, "重新开业"));

        assertThat(file.admission()).isEqualTo(Admission.DRAFT);
        assertThat(acts(file))
                .containsExactly(
                        "APPLY_AGAIN",
                        "END",
                        "CONTRACT",
                        "CONTRACT",
                        "RESUME",
                        "PAUSE",
                        "TRY",
                        "PASS",
                        "SUBMIT",
                        "SEND_BACK",
                        "SUBMIT",
                        "ADDED");
        assertThat(audited(file)).hasSize(12).endsWith("PROVIDER_END", "PROVIDER_APPLY_AGAIN");
    }

    @Test
    void aFileThatIsNotCompleteIsNeitherSubmittedNorPassed() {
        ProviderFile bare = in(NINGBO, KEEPER, () -> files.add(entry("缺东西"), FileContent.BARE));

        assertThat(bare.missing())
                .containsExactly(FilePart.LEGAL_NAME, FilePart.CREDIT_CODE, FilePart.CONTACT, FilePart.LICENCE);
        assertThatThrownBy(() -> take(KEEPER, bare, AdmissionStep.of(AdmissionAct.SUBMIT, "")))
                .isInstanceOfSatisfying(
                        AdmissionRefused.class,
                        refused -> assertThat(refused.facts())
                                .containsExactly(
                                        "缺东西", "企业全称、统一社会信用代码、联系人、证照", "legal name, credit code, contact, licence"));

        ProviderFile filled = in(NINGBO, KEEPER, () -> files.change(bare.id(), bare.version(), entry("缺东西"), whole()));
        ProviderFile submitted = take(KEEPER, filled, AdmissionStep.of(AdmissionAct.SUBMIT, ""));
        ProviderFile emptied =
                in(NINGBO, KEEPER, () -> files.change(bare.id(), submitted.version(), entry("缺东西"), FileContent.BARE));
        assertThatThrownBy(() -> take(CHECKER, emptied, AdmissionStep.of(AdmissionAct.PASS, "")))
                .hasMessage("PROVIDER_FILE_INCOMPLETE");
    }

    @Test
    void aDayThatIsOverIsRefusedAndSoIsAStepThatDoesNotFollow() {
        ProviderFile file = in(NINGBO, KEEPER, () -> files.add(entry("走错一步"), whole()));
        ProviderFile checked = take(
                CHECKER,
                take(KEEPER, file, AdmissionStep.of(AdmissionAct.SUBMIT, "")),
                AdmissionStep.of(AdmissionAct.PASS, ""));

        assertThatThrownBy(() -> take(KEEPER, checked, AdmissionStep.of(AdmissionAct.RESUME, "不行")))
                .hasMessage("ADMISSION_STEP_REFUSED");
        assertThatThrownBy(() -> take(KEEPER, checked, new AdmissionStep(AdmissionAct.TRY, "", today.minusDays(1), "")))
                .hasMessage("ADMISSION_UNTIL_PAST");

        assertThat(in(NINGBO, KEEPER, () -> files.of(file.id()))).isEqualTo(checked);
    }

    @Test
    void whoseLicenceEndedYesterdayIsGivenNothingToday() {
        ProviderFile valid = contracted(licensedUntil(today));
        ProviderFile over = in(
                NINGBO,
                KEEPER,
                () -> files.change(valid.id(), valid.version(), entry("证照到期"), licensedUntil(today.minusDays(1))));

        assertThat(valid.isOver(today)).isFalse();
        assertThat(valid.isEnding(today)).isTrue();
        assertThat(over.isOver(today)).isTrue();
        assertThat(over.expired(today)).extracting(Licence::kind).containsExactly("营业执照");
        assertThatThrownBy(() -> in(NINGBO, KEEPER, () -> {
                    files.requireAdmitted(over.id());
                    return true;
                }))
                .hasMessage("PROVIDER_LICENCE_EXPIRED");
    }

    @Test
    void operatorsReadFilesAndChangeNothing() {
        ProviderFile file = in(NINGBO, KEEPER, () -> files.add(entry("只读"), whole()));

        for (Role role : List.of(Role.OPERATOR, Role.DEPARTMENT_HANDLER, Role.PROVIDER_HANDLER)) {
            assertThat(as(role, () -> files.of(file.id()))).isEqualTo(file);
            assertThatThrownBy(() -> as(role, () -> change(file, file.version(), entry("改"))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(role, () -> step(file, AdmissionAct.SUBMIT)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(role, () -> files.history(file.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private ProviderFile contracted(FileContent content) {
        ProviderFile file = in(NINGBO, KEEPER, () -> files.add(entry("证照到期"), content));
        file = take(KEEPER, file, AdmissionStep.of(AdmissionAct.SUBMIT, ""));
        file = take(CHECKER, file, AdmissionStep.of(AdmissionAct.PASS, ""));
        file = take(KEEPER, file, new AdmissionStep(AdmissionAct.TRY, "", today.plusYears(1), ""));
        return take(KEEPER, file, new AdmissionStep(AdmissionAct.CONTRACT, "", today.plusYears(1), "HT-9"));
    }

    private ProviderFile take(String login, ProviderFile file, AdmissionStep step) {
        return in(NINGBO, login, () -> files.step(file.id(), file.version(), step));
    }

    private ProviderFile step(ProviderFile file, AdmissionAct act) {
        return files.step(file.id(), file.version(), AdmissionStep.of(act, ""));
    }

    private ProviderFile change(ProviderFile file, long version, NewProvider entry) {
        return files.change(file.id(), version, entry, file.content());
    }

    private boolean admitted(ProviderFile file) {
        return file.admission().state().isWorking();
    }

    private List<AdmissionEvent> history(ProviderFile file) {
        return in(NINGBO, KEEPER, () -> files.history(file.id()));
    }

    private List<String> acts(ProviderFile file) {
        return history(file).stream().map(AdmissionEvent::act).toList();
    }

    private List<String> audited(ProviderFile file) {
        String sql = "select action from audit_entry where subject = ? order by seq";
        return in(
                NINGBO,
                KEEPER,
                () -> transaction.execute(_ -> jdbc.sql(sql)
                        .param("provider:" + file.id())
                        .query(String.class)
                        .list()));
    }

    private List<String> names(TenantId city) {
        return in(
                city,
                KEEPER,
                () -> files.all().stream()
                        .map(file -> file.provider().name().zh())
                        .toList());
    }

    private NewProvider entry(String name) {
        return new NewProvider(
                code,
                ProviderForm.FIRM,
                new Wording(name, "A firm"),
                "057400000000",
                new Coverage(List.of("0204"), List.of()),
                "开锁");
    }

    private FileContent whole() {
        return licensedUntil(today.plusYears(5));
    }

    private static FileContent licensedUntil(LocalDate until) {
        return new FileContent(
                "宁波测试开锁行（示例）",
                new CreditCode("92330200MA0000001H"),
                "值班组长",
                ServiceHours.parse("1-5 08:00-18:00; 6,7 18:00-06:00"),
                4,
                20,
                List.of(new Licence("营业执照", "NB-YZ-9", null, until)),
                List.of(new Price("0204", "开锁", "次", new BigDecimal("80"), new BigDecimal("200.50"), "夜间加收")));
    }

    private <T> T in(TenantId city, String login, Supplier<T> work) {
        Operator keeper = new Operator(Uuids.next(), city.code(), login, login, null, Set.of(Role.SUPERVISOR), 1);
        return tenants.runAs(city, () -> CurrentOperator.runAs(keeper, work));
    }

    private <T> T as(Role role, Supplier<T> work) {
        return tenants.runAs(NINGBO, () -> CurrentOperator.runAs(Operators.of(NINGBO, role), work));
    }
}
