package city.hotline.credit;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.callers.CallerId;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.Ending;
import city.hotline.cases.OpenCase;
import city.hotline.followup.FollowUpAnswers;
import city.hotline.followup.FollowUps;
import city.hotline.followup.Outcome;
import city.hotline.followup.Solved;
import city.hotline.foundation.Uuids;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderStanding;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.TwoCities;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms with a record, their cases and those who judge them, for tests. Each firm is new, so that nothing was judged before. */
@Component
public class Judged {
    /** It may be given anything at any time. */
    private static final String FILE = """
            insert into provider_file (provider, state, content) values (:id, 'CONTRACTED', '{"legalName": "",
                "creditCode": "", "contact": "", "hours": "1-7 00:00-00:00", "mostOpen": 100, "mostADay": 100,
                "licences": [], "prices": []}')""";

    private final Tenants tenants;
    private final Cases cases;
    private final Callers callers;
    private final BadRecords records;
    private final FollowUps followUps;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Judged(
            TwoCities cities,
            Tenants tenants,
            Cases cases,
            Callers callers,
            BadRecords records,
            FollowUps followUps,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.tenants = tenants;
        this.cases = cases;
        this.callers = callers;
        this.records = records;
        this.followUps = followUps;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Somebody at work in a city, the same person each time. */
    public record Person(Tenants tenants, TenantId city, Operator operator) {
        public <T extends @Nullable Object> T does(Supplier<T> work) {
            return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
        }
    }

    public Person somebody(TenantId city, Role... roles) {
        return new Person(
                tenants, city, new Operator(Uuids.next(), city.code(), "somebody", "某人", "28", Set.of(roles), 0));
    }

    /** A member of a firm. */
    public Person member(TenantId city, ProviderId firm) {
        Person person = somebody(city, Role.PROVIDER_HANDLER);
        UUID account = Objects.requireNonNull(person.operator().account());
        in(
                city,
                () -> jdbc.sql("""
                        insert into account (id, login_name, display_name, password_hash, roles, created_at)
                        values (:id, :login, '某人', '', '{PROVIDER_HANDLER}', now())""")
                        .param("id", account)
                        .param("login", "m" + account)
                        .update());
        in(
                city,
                () -> jdbc.sql("insert into provider_member (account, provider) values (:account, :firm)")
                        .param("account", account)
                        .param("firm", firm.value())
                        .update());
        return person;
    }

    /** A firm of its own, with the same id in every city where it is asked for. */
    public ProviderId firm(ProviderId id, String name, TenantId... cities) {
        for (TenantId city : cities) {
            in(
                    city,
                    () -> jdbc.sql("""
                            insert into provider (id, code, name_zh, name_en, phone, areas, items, kind, about, search_text)
                            values (:id, :code, :name, :name, '', '{}', '{}', 'FIRM', '', '')""")
                            .param("id", id.value())
                            .param("code", "t-" + id.value().toString().substring(24))
                            .param("name", name)
                            .update());
            in(city, () -> jdbc.sql(FILE).param("id", id.value()).update());
        }
        return id;
    }

    public ProviderStanding standing(TenantId city, ProviderId firm) {
        return in(
                city,
                () -> jdbc.sql("select standing from provider where id = :id")
                        .param("id", firm.value())
                        .query((row, index) -> ProviderStanding.valueOf(row.getString(1)))
                        .single());
    }

    /** A case of a citizen with a mobile, done by the firm. */
    public CaseSummary done(TenantId city, ProviderId firm, String title) {
        return done(city, firm, title, "");
    }

    public CaseSummary done(TenantId city, ProviderId firm, String title, String line) {
        return somebody(city, Role.OPERATOR).does(() -> {
            CaseSummary subject = opened(firm, title, line);
            cases.accept(subject.id());
            return cases.done(subject.id(), "已刷完", null);
        });
    }

    /** A case that the firm has still to accept. */
    public CaseSummary assigned(TenantId city, ProviderId firm, String title, String line) {
        return somebody(city, Role.OPERATOR).does(() -> opened(firm, title, line));
    }

    /** A record about a new case of the firm, reported by somebody new. */
    public BadRecord reported(TenantId city, ProviderId firm, CaseSummary subject) {
        return somebody(city, Role.OPERATOR)
                .does(() -> records.report(
                        new NewBadRecord(subject.id(), firm, Misconduct.POOR_WORK, "墙面粗糙、多处起皮，市民发来照片，师傅不肯返工。")));
    }

    /** Cases that the firm did well; each citizen is called and content. */
    public void satisfied(TenantId city, ProviderId firm, int many) {
        Person operator = somebody(city, Role.OPERATOR);
        IntStream.range(0, many).forEach(index -> {
            CaseSummary done = done(city, firm, "做得好 " + index);
            operator.does(() -> followUps.record(
                    done.id(),
                    done.version(),
                    new FollowUpAnswers(true, Solved.YES, 5, "很好"),
                    new Outcome.CloseSolved()));
        });
    }

    private CaseSummary opened(ProviderId firm, String title, String line) {
        CallerId caller = callers.recognise(
                PhoneNumber.parse("139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
        return cases.open(OpenCase.of(Channel.PHONE, caller, title, "新刷的墙摸上去很粗糙")
                .onLine(line)
                .ending(new Ending.ToProvider(firm, "光洁装饰", "")));
    }

    /** Within a transaction of the city, as nobody. */
    public <T> T in(TenantId city, Supplier<T> work) {
        return tenants.runAs(city, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
