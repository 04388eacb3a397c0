package city.hotline.command.bench;

import city.hotline.access.Account;
import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Operator;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.cases.CaseId;
import city.hotline.cases.Cases;
import city.hotline.cases.Channel;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.Coverage;
import city.hotline.foundation.Refusal;
import city.hotline.orders.Circle;
import city.hotline.orders.Compared;
import city.hotline.orders.Grabs;
import city.hotline.orders.OfferId;
import city.hotline.orders.Offers;
import city.hotline.providers.AdmissionState;
import city.hotline.providers.FileContent;
import city.hotline.providers.NewProvider;
import city.hotline.providers.Provider;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFiles;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import city.hotline.providers.ProviderMembers;
import city.hotline.providers.ServiceHours;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.Tenants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Firms of one city that all grab the same orders at once: one of them gets each, the others are told. */
final class GrabBench {
    private static final String ITEM = "020101";
    private static final int THREADS = 16;
    private static final int ROOM = 999;
    private static final int FIRMS = 50;
    private static final Coverage EVERYWHERE = new Coverage(List.of(ITEM), List.of());
    private static final String PASSWORD = "bench-password-2026";

    private final BenchInstallation installation;
    private final TenantId city;
    private final Operator operator;
    private final Operator administrator;

    GrabBench(BenchInstallation installation, TenantId city) {
        this.installation = installation;
        this.city = city;
        this.operator = SystemOperator.of(city, "bench", Role.OPERATOR);
        this.administrator = SystemOperator.of(city, "bench", Role.CITY_ADMINISTRATOR);
    }

    /**
     * What came of it.
     *
     * @param perSecond grabs that were answered in a second, won or lost
     * @param won orders that a firm has; as many as were opened, or the run is refused
     */
    record Grabbed(double perSecond, int firms, int won) {}

    /** Lets every firm grab each of {@code orders}, in a changing order. */
    Grabbed measure(int orders) throws Exception {
        List<Operator> workers = workers();
        List<OfferId> open = open(orders);
        List<Callable<Boolean>> grabs = new ArrayList<>();
        open.forEach(offer -> workers.forEach(worker -> grabs.add(() -> grab(worker, offer))));
        Collections.shuffle(grabs, new Random(81890));
        long began = System.nanoTime();
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> grab : threads.invokeAll(grabs)) {
                won += grab.get() ? 1 : 0;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (won != orders) {
            throw new IllegalStateException(won + " of " + orders + " orders were grabbed");
        }
        return new Grabbed(grabs.size() / seconds, workers.size(), won);
    }

    private boolean grab(Operator worker, OfferId offer) {
        return as(worker, () -> {
            try {
                installation.bean(Grabs.class).grab(offer);
                return true;
            } catch (Refusal late) {
                return false;
            }
        });
    }

    /** One for each of the first fifty firms that have a contract, all of which do the item and have room for everything. */
    private List<Operator> workers() {
        List<Operator> workers = as(
                        operator, () -> installation.bean(ProviderFiles.class).all())
                .stream()
                .filter(file -> file.provider().form() == ProviderForm.FIRM)
                .filter(file -> file.admission().state() == AdmissionState.CONTRACTED)
                .limit(FIRMS)
                .map(this::worker)
                .toList();
        long free = as(operator, () -> installation.bean(Circle.class).compare(ITEM, null, ProviderForm.FIRM)).stream()
                .filter(Compared::isQualified)
                .count();
        if (free < workers.size()) {
            throw new IllegalStateException("only " + free + " of " + workers.size() + " firms may have an order");
        }
        return workers;
    }

    private Operator worker(ProviderFile file) {
        FileContent content = file.content();
        as(administrator, () -> {
            ProviderFile now = installation.bean(ProviderFiles.class).of(file.id());
            return installation
                    .bean(ProviderFiles.class)
                    .change(
                            file.id(),
                            now.version(),
                            entry(file.provider()),
                            new FileContent(
                                    content.legalName(),
                                    content.creditCode(),
                                    content.contact(),
                                    ServiceHours.ALWAYS,
                                    ROOM,
                                    ROOM,
                                    List.of(),
                                    content.prices()));
        });
        Account account =
                as(administrator, () -> installation.bean(Accounts.class).found(user(file)));
        as(administrator, () -> assigned(account, file.id()));
        return new Operator(
                account.id().value(),
                city.code(),
                account.loginName(),
                "bench",
                null,
                Set.of(Role.PROVIDER_HANDLER),
                0);
    }

    private boolean assigned(Account account, ProviderId firm) {
        installation.bean(ProviderMembers.class).assign(account.id(), firm);
        return true;
    }

    private static NewAccount user(ProviderFile file) {
        return new NewAccount(
                "bench-" + file.provider().code(), "bench", null, Set.of(Role.PROVIDER_HANDLER), PASSWORD);
    }

    private static NewProvider entry(Provider provider) {
        return new NewProvider(
                provider.code(), provider.form(), provider.name(), provider.phone(), EVERYWHERE, provider.note());
    }

    private List<OfferId> open(int orders) {
        ItemChoice item = as(operator, () -> installation.bean(Catalogue.class).byCode(ITEM))
                .map(one -> new ItemChoice(one.id(), one.code()))
                .orElseThrow();
        return IntStream.range(0, orders)
                .mapToObj(number -> as(operator, () -> {
                    CaseId id = installation
                            .bean(Cases.class)
                            .open(OpenCase.of(Channel.PHONE, null, "量测抢单", "").about(item))
                            .id();
                    return installation.bean(Offers.class).open(id).id();
                }))
                .toList();
    }

    private <T> T as(Operator who, Supplier<T> work) {
        return installation.bean(Tenants.class).runAs(city, () -> CurrentOperator.runAs(who, work));
    }
}
