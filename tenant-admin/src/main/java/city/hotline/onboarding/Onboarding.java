package city.hotline.onboarding;

import city.hotline.access.Accounts;
import city.hotline.access.CurrentOperator;
import city.hotline.access.NewAccount;
import city.hotline.access.Role;
import city.hotline.access.SystemOperator;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.departments.Departments;
import city.hotline.knowledge.KnowledgeArchive;
import city.hotline.knowledge.KnowledgeTemplate;
import city.hotline.providers.Providers;
import city.hotline.search.Synonyms;
import city.hotline.tenancy.ControlPlane;
import city.hotline.tenancy.NewTenant;
import city.hotline.tenancy.Tenant;
import city.hotline.tenancy.TenantDirectory;
import city.hotline.tenancy.TenantExists;
import city.hotline.tenancy.TenantId;
import city.hotline.tenancy.TenantState;
import city.hotline.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Opens tenants, step by step. Each step looks whether it was done, so a call that was cut off is finished by the same
 * call; until then the tenant stays in state PROVISIONING and lets nobody in.
 */
@Service
@PreAuthorize("hasAuthority('MANAGE_CITIES')")
public class Onboarding {
    private static final Logger log = LoggerFactory.getLogger(Onboarding.class);

    private final ControlPlane controlPlane;
    private final TenantDirectory directory;
    private final Tenants tenants;
    private final Catalogue catalogue;
    private final Departments departments;
    private final Providers providers;
    private final KnowledgeArchive knowledge;
    private final Synonyms synonyms;
    private final Accounts accounts;

    Onboarding(
            ControlPlane controlPlane,
            TenantDirectory directory,
            Tenants tenants,
            Catalogue catalogue,
            Departments departments,
            Providers providers,
            KnowledgeArchive knowledge,
            Synonyms synonyms,
            Accounts accounts) {
        this.controlPlane = controlPlane;
        this.directory = directory;
        this.tenants = tenants;
        this.catalogue = catalogue;
        this.departments = departments;
        this.providers = providers;
        this.knowledge = knowledge;
        this.synonyms = synonyms;
        this.accounts = accounts;
    }

    /**
     * Makes a city, installs its template, makes its first user and lets people in. The template is read before anything
     * is made. Needs a process that was given the owner's login.
     *
     * @throws TenantExists when the code is taken by a tenant that is open already
     * @throws city.hotline.catalogue.TemplateUnknown when there is no such template
     */
    public Tenant openCity(NewCity wanted) {
        CatalogueTemplate template = CatalogueTemplate.read(wanted.template());
        KnowledgeTemplate known = KnowledgeTemplate.read(template);
        begin(wanted.tenant());
        asSystem(wanted.id(), Role.CITY_ADMINISTRATOR, () -> {
            install(template, known);
            found(wanted.administrator());
        });
        return open(wanted.id());
    }

    /**
     * Gives an open city the knowledge and the synonyms of its template, where it has none: it was opened by an earlier version.
     *
     * @throws city.hotline.catalogue.TemplateUnknown when there is no such template
     */
    public void completeKnowledge(TenantId city, String template) {
        asSystem(city, Role.CITY_ADMINISTRATOR, () -> {
            if (knowledge.isEmpty()) {
                KnowledgeTemplate read = KnowledgeTemplate.read(CatalogueTemplate.read(template));
                knowledge.install(read);
                synonyms.install(read.synonyms());
            }
        });
    }

    /**
     * Makes the platform's own house, whose users run the platform, with its first user.
     *
     * @throws TenantExists when there is one under this code
     */
    public Tenant openPlatform(NewTenant house, NewAccount first) {
        begin(house);
        asSystem(house.id(), Role.PLATFORM_ADMINISTRATOR, () -> found(first));
        return open(house.id());
    }

    private void begin(NewTenant wanted) {
        try {
            controlPlane.create(wanted);
        } catch (TenantExists exists) {
            if (require(wanted.id()).state() != TenantState.PROVISIONING) {
                throw exists;
            }
        }
    }

    private void asSystem(TenantId id, Role role, Runnable work) {
        tenants.runAs(
                id,
                () -> CurrentOperator.runAs(SystemOperator.of(id, "onboarding", role), () -> {
                    work.run();
                    return id;
                }));
    }

    private void install(CatalogueTemplate template, KnowledgeTemplate known) {
        if (catalogue.size() == 0) {
            catalogue.install(template);
        }
        if (departments.all().isEmpty()) {
            departments.install(template);
        }
        if (providers.all().isEmpty()) {
            providers.install(template);
        }
        if (knowledge.isEmpty()) {
            knowledge.install(known);
        }
        synonyms.install(known.synonyms());
    }

    private void found(NewAccount first) {
        if (accounts.list().isEmpty()) {
            accounts.found(first);
        }
    }

    private Tenant open(TenantId id) {
        controlPlane.enter(id, TenantState.LIVE);
        log.info("tenant opened tenant={}", id);
        return require(id);
    }

    private Tenant require(TenantId id) {
        return directory.byId(id).orElseThrow();
    }
}
