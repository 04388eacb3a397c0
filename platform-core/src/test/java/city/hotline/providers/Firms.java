package city.hotline.providers;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.foundation.Uuids;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import city.hotline.testing.Catalogues;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Firms and their people, for tests. */
@Component
public class Firms {
    private final Catalogues catalogues;
    private final Tenants tenants;
    private final ProviderFiles files;
    private final ProviderFileTable table;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Firms(
            Catalogues catalogues,
            Tenants tenants,
            ProviderFiles files,
            ProviderFileTable table,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.catalogues = catalogues;
        this.tenants = tenants;
        this.files = files;
        this.table = table;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Somebody at work for a firm. */
    public record Worker(Tenants tenants, TenantId city, Operator operator) {
        public <T> T does(Supplier<T> work) {
            return tenants.runAs(city, () -> CurrentOperator.runAs(operator, work));
        }
    }

    /** A firm of its own that is under contract. */
    public ProviderFile firm(TenantId city, String name, List<String> items, List<String> areas, FileContent content) {
        catalogues.installOnce(city);
        ProviderId id = ProviderId.next();
        return write(city, () -> {
            jdbc.sql("""
                            insert into provider (id, code, name_zh, name_en, phone, areas, items, kind, about, search_text)
                            values (?, ?, ?, ?, '0574-00000000', ?, ?, 'FIRM', '', '')""")
                    .params(
                            id.value(),
                            "t-" + id,
                            name,
                            name,
                            areas.toArray(String[]::new),
                            items.toArray(String[]::new))
                    .update();
            table.add(id, Admission.INSTALLED, content);
            return files.of(id);
        });
    }

    /** Of any firm, with this much room for orders. */
    public static FileContent content(int mostOpen, int mostADay) {
        return new FileContent("", null, "", ServiceHours.ALWAYS, mostOpen, mostADay, List.of(), List.of());
    }

    /** A new user who works for the firm. */
    public Worker worker(TenantId city, ProviderId firm) {
        UUID account = Uuids.next();
        write(
                city,
                () -> jdbc.sql("insert into provider_member (account, provider) values (?, ?)")
                        .params(account, firm.value())
                        .update());
        return new Worker(
                tenants,
                city,
                new Operator(account, city.code(), "firm1", "师傅", null, Set.of(Role.PROVIDER_HANDLER), 0));
    }

    /** Changes a firm's file without asking anybody. */
    public void set(TenantId city, ProviderId firm, Admission admission, FileContent content) {
        write(city, () -> table.write(firm, files.of(firm).version(), admission, content));
    }

    public void stand(TenantId city, ProviderId firm, ProviderStanding standing) {
        write(
                city,
                () -> jdbc.sql("update provider set standing = ? where id = ?")
                        .params(standing.name(), firm.value())
                        .update());
    }

    private <T> T write(TenantId city, Supplier<T> work) {
        return catalogues.asOperatorOf(city, () -> transaction.execute(_ -> work.get()));
    }
}
