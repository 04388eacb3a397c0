package city.hotline.cases;

import static city.hotline.testing.TwoCities.NINGBO;
import static city.hotline.testing.TwoCities.RUIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.foundation.FieldDiff;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.RoomTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@RoomTest
class CasesTests {
    @Autowired
    Tenants tenants;

    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    @Autowired
    CaseOpening opening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Desk ningbo;
    private Desk ruian;

    @BeforeEach
    void sitDown() {
        ningbo = Desk.in(NINGBO, tenants);
        ruian = Desk.in(RUIAN, tenants);
    }

    @Test
    void aCaseIsOpenedWithItsNumberClocksAndFacts() {
        OpenCase command = Desk.call("路灯不亮")
                .about(Desk.item("0301"))
                .at("中山路1号", "海曙")
                .answering(Map.of("B", "两盏", "A", "昨晚"))
                .promising(null, Duration.ofHours(2));

        CaseFile file = ningbo.does(() -> cases.file(cases.open(command).id()));

        assertThat(file.number()).matches("NB-\\d{8}-\\d{4,}");
        assertThat(file.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(file.answers()).containsExactly(Map.entry("A", "昨晚"), Map.entry("B", "两盏"));
        assertThat(file.summary().registeredBy()).isEqualTo("28号");
        assertThat(file.summary().clocks().firstResponseDue())
                .isEqualTo(file.summary().registeredAt().plus(Duration.ofMinutes(5)));
        assertThat(file.summary().clocks().handlingDue())
                .isEqualTo(file.summary().registeredAt().plus(Duration.ofHours(2)));
        assertThat(file.timeline()).extracting(TimelineEntry::kind).containsExactly(TimelineKind.OPENED);
    }

    @Test
    void theWholeWayStandsInTheTimelineAndTheAssignment() {
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("水管爆裂").ending(Desk.toDepartment("水务集团"))));

        CaseFile file = ningbo.does(() -> {
            cases.accept(opened.id());
            cases.arrive(opened.id());
            cases.note(opened.id(), "师傅来电：堵车");
            cases.done(opened.id(), "已换管", new BigDecimal("35.50"));
            return cases.file(opened.id());
        });

        assertThat(file.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        TimelineKind.OPENED,
                        TimelineKind.ASSIGNED,
                        TimelineKind.ACCEPTED,
                        TimelineKind.ARRIVED,
                        TimelineKind.NOTED,
                        TimelineKind.DONE);
        assertThat(file.timeline().get(2).changes())
                .containsExactly(new TimelineEntry.Change("state", "ASSIGNED", "ACCEPTED"));
        assertThat(file.assignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.to().name()).isEqualTo("水务集团");
            assertThat(assignment.fee()).isEqualByComparingTo("35.5");
            assertThat(assignment.doneAt()).isEqualTo(file.summary().clocks().done());
        });
        assertThat(file.state()).isEqualTo(CaseState.DONE);
    }

    @Test
    void aNeedThatNobodyServesIsKeptAsUnmetDemand() {
        CaseSummary declined =
                ningbo.does(() -> cases.open(Desk.call("修老钟").ending(new Ending.NotAvailable("全市无人能修"))));

        String reason = ningbo.does(
                () -> transaction.execute(status -> jdbc.sql("select reason from unmet_demand where case_id = ?")
                        .param(declined.id().value())
                        .query(String.class)
                        .single()));

        assertThat(declined.state()).isEqualTo(CaseState.UNMET);
        assertThat(reason).isEqualTo("全市无人能修");
    }

    @Test
    void textIsStoredExactly() {
        String odd = "𠮷野家 😀 \u202Eabc\u202C <script>alert(1)</script> 'x' %_\\ \r\n=1+1";

        CaseFile file = ningbo.does(() -> cases.file(
                cases.open(OpenCase.of(Channel.WEB, null, odd, odd).at(odd, "").answering(Map.of("Q", odd)))
                        .id()));

        assertThat(file.summary().title()).isEqualTo(odd);
        assertThat(file.description()).isEqualTo(odd);
        assertThat(file.summary().address()).isEqualTo(odd);
        assertThat(file.answers()).containsEntry("Q", odd);
    }

    @Test
    void theSecondOfTwoOperatorsSeesWhatTheFirstDid() {
        CaseSummary seen = ningbo.does(() -> cases.open(Desk.call("占道停车").at("老地址", "")));
        ningbo.does(() -> cases.change(
                seen.id(), seen.version(), CaseChange.nothing().title("占道停车三辆").address("新地址")));
        ningbo.does(() -> cases.assign(seen.id(), Desk.toDepartment("交警")));

        CaseChanged refused = catchThrowableOfType(
                CaseChanged.class,
                () -> ningbo.does(() -> cases.change(
                        seen.id(), seen.version(), CaseChange.nothing().title("占道停车五辆"))));

        assertThat(refused.code()).isEqualTo("CASE_CHANGED");
        assertThat(refused.differences())
                .containsExactly(
                        new FieldDiff("title", "占道停车", "占道停车三辆", "占道停车五辆"),
                        new FieldDiff("address", "老地址", "新地址", "老地址"),
                        new FieldDiff("state", "REGISTERED", "ASSIGNED", "REGISTERED"),
                        new FieldDiff("handler", "", "交警", ""));
        assertThat(refused.version()).isEqualTo(2);
        assertThat(ningbo.does(() -> cases.file(seen.id())).summary().title()).isEqualTo("占道停车三辆");
    }

    @Test
    void theSameChangeTwiceIsOnce() {
        CaseSummary seen = ningbo.does(() -> cases.open(Desk.call("噪音")));
        CaseChange change = CaseChange.nothing().description("夜间施工");

        long version = ningbo.does(() -> cases.change(seen.id(), seen.version(), change))
                .version();
        CaseSummary again = ningbo.does(() -> cases.change(seen.id(), seen.version(), change));

        assertThat(again.version()).isEqualTo(version);
    }

    @Test
    void bothCitiesMayHaveTheSameCaseIdAndSeeTheirOwn() {
        CaseId id = CaseId.next();
        ningbo.does(() -> transaction.execute(status -> opening.open(id, Desk.call("宁波的事"))));
        ruian.does(() ->
                transaction.execute(status -> opening.open(id, Desk.call("瑞安的事").ending(Desk.toDepartment("城管")))));

        ningbo.does(() -> cases.change(id, 0, CaseChange.nothing().title("宁波改过的事")));
        ruian.does(() -> cases.accept(id));

        CaseFile mine = ningbo.does(() -> cases.file(id));
        CaseFile theirs = ruian.does(() -> cases.file(id));
        assertThat(mine.summary().title()).isEqualTo("宁波改过的事");
        assertThat(mine.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(mine.timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.OPENED, TimelineKind.CHANGED);
        assertThat(theirs.summary().title()).isEqualTo("瑞安的事");
        assertThat(theirs.number()).startsWith("RA-");
        assertThat(theirs.state()).isEqualTo(CaseState.ACCEPTED);
    }

    @Test
    void anotherCitysIdAnswersLikeAnUnknownOneEverywhere() {
        CaseSummary foreign = ruian.does(() -> cases.open(Desk.call("瑞安的事")));

        for (CaseId id : List.of(foreign.id(), CaseId.next())) {
            for (Runnable attempt : List.<Runnable>of(
                    () -> cases.file(id),
                    () -> cases.change(id, 0, CaseChange.nothing().title("x")),
                    () -> cases.end(id, new Ending.Answered("x")),
                    () -> cases.accept(id),
                    () -> cases.arrive(id),
                    () -> cases.done(id, "", null),
                    () -> cases.giveBack(id, "x"),
                    () -> cases.withdraw(id, "x"),
                    () -> cases.note(id, "x"))) {
                assertThatThrownBy(() -> ningbo.does(() -> {
                            attempt.run();
                            return id;
                        }))
                        .isInstanceOf(CaseUnknown.class)
                        .hasMessage("CASE_UNKNOWN");
            }
        }
        assertThat(ruian.does(() -> cases.file(foreign.id())).version()).isZero();
    }

    @Test
    void theTimelineCannotBeRewritten() {
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("改记录")));

        for (String sql : List.of("update case_event set text = 'x'", "delete from case_event")) {
            assertThatThrownBy(() ->
                            ningbo.does(() -> transaction.execute(status -> jdbc.sql(sql + " where case_id = ?")
                                    .param(opened.id().value())
                                    .update())))
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table case_event");
        }
    }

    @Test
    void aFeeInPartsOfAFenOrBelowNothingIsRefused() {
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("开锁").ending(Desk.toDepartment("锁业"))));
        ningbo.does(() -> cases.accept(opened.id()));

        for (String fee : List.of("-0.01", "1.005", "1e30")) {
            assertThatThrownBy(() -> ningbo.does(() -> cases.done(opened.id(), "", new BigDecimal(fee))))
                    .isInstanceOf(FeeInvalid.class);
        }
    }

    @Test
    void aCallersOpenAndLastCasesAreFound() {
        CallerId caller = CallerId.next();
        CaseSummary answered = ningbo.does(() -> cases.open(by(caller, "问路").ending(new Ending.Answered("直走"))));
        CaseSummary open = ningbo.does(() -> cases.open(by(caller, "漏水")));

        CallerHistory history = ningbo.does(() -> cases.historyOf(caller, 5));

        assertThat(history.open()).extracting(CaseSummary::id).containsExactly(open.id());
        assertThat(history.last()).extracting(CaseSummary::id).containsExactly(open.id(), answered.id());
        assertThat(ruian.does(() -> cases.historyOf(caller, 5)).last()).isEmpty();
    }

    @Test
    void theSameNeedToldTwiceIsHinted() {
        CallerId caller = CallerId.next();
        ItemChoice item = Desk.item("0302");
        String street = "解放路" + Uuids.next() + "号";
        CaseSummary first =
                ningbo.does(() -> cases.open(by(caller, "停水").about(item).at(street + "，3 幢", "")));
        Instant since = Instant.now().minus(Duration.ofDays(1));

        assertThat(ningbo.does(() -> cases.duplicates(caller, null, "", since)))
                .containsExactly(new Duplicate(first, true));
        assertThat(ningbo.does(() -> cases.duplicates(CallerId.next(), item, street + " ３幢", since)))
                .containsExactly(new Duplicate(first, false));
        assertThat(ningbo.does(() -> cases.duplicates(null, Desk.item("0302"), street + "3幢", since)))
                .isEmpty();
        assertThat(ningbo.does(() -> cases.duplicates(
                        caller, item, street + "3幢", Instant.now().plusSeconds(60))))
                .isEmpty();
        assertThat(ruian.does(() -> cases.duplicates(caller, item, street + "3幢", since)))
                .isEmpty();
    }

    @Test
    void whoHasNoPermissionForCasesReadsAndChangesNone() {
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("无权")));
        Desk handler = Desk.in(NINGBO, tenants, Role.PROVIDER_HANDLER);

        for (Runnable attempt : List.<Runnable>of(
                () -> cases.open(Desk.call("无权")),
                () -> cases.openOnce(new IdempotencyKey("k"), Desk.call("无权")),
                () -> cases.file(opened.id()),
                () -> cases.change(opened.id(), 0, CaseChange.nothing().title("x")),
                () -> cases.end(opened.id(), new Ending.Answered("x")),
                () -> cases.withdraw(opened.id(), "x"),
                () -> cases.note(opened.id(), "x"),
                () -> cases.list(Queue.ALL, CaseFilter.all(), null, 1),
                () -> cases.counts(),
                () -> cases.historyOf(CallerId.next(), 1),
                () -> cases.duplicates(null, null, "", Instant.EPOCH),
                () -> archive.add(ImportId.next(), "s", List.of()),
                () -> archive.remove(ImportId.next()))) {
            assertThatThrownBy(() -> handler.does(() -> {
                        attempt.run();
                        return opened;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void everyStepStandsInTheAuditTrail() {
        CaseSummary opened = ningbo.does(() -> cases.open(Desk.call("留痕").ending(Desk.toDepartment("城管"))));
        ningbo.does(() -> cases.accept(opened.id()));

        List<String> actions = ningbo.does(() ->
                transaction.execute(status -> jdbc.sql("select action from audit_entry where subject = ? order by seq")
                        .param("case:" + opened.id())
                        .query(String.class)
                        .list()));

        assertThat(actions).containsExactly("CASE_OPENED", "CASE_ASSIGNED", "CASE_ACCEPTED");
    }

    private static OpenCase by(CallerId caller, String title) {
        return OpenCase.of(Channel.PHONE, caller, title, "");
    }
}
