package city.hotline.providers;

import city.hotline.catalogue.AlreadyInstalled;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Directory;
import city.hotline.catalogue.Directory.Found;
import city.hotline.catalogue.Directory.Offer;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.catalogue.FirmEntry;
import city.hotline.catalogue.QueryTooLong;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's directory of firms and volunteer teams. */
@Service
public class Providers {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final String READ = "hasAuthority('READ_CATALOGUE')";

    private final Directory<Provider> directory;
    private final ProviderFileTable files;

    Providers(JdbcClient jdbc, NamedParameterJdbcOperations batches, ProviderFileTable files) {
        this.files = files;
        this.directory = new Directory<>(jdbc, batches, "provider", Providers::provider);
    }

    /** Another city's id is answered like an unknown one: with nothing. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<Provider> byId(ProviderId id) {
        return directory.byId(id.value());
    }

    /** Every firm and team, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Provider> all() {
        return directory.all();
    }

    /**
     * The firms or the teams that can be sent for an item there, best first: the longest beginning of the item's code,
     * then those of the area before those of the whole city, then by code.
     *
     * @param itemCode six digits
     * @param area the name of an area or an address that holds one; null while it is not known
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Offer<Provider>> forItem(String itemCode, @Nullable String area, ProviderForm form) {
        return directory.forItem(itemCode, area).stream()
                .filter(offer -> offer.entry().form() == form)
                .toList();
    }

    /**
     * Firms and teams by name, pinyin, initials, code, note or areas, best first.
     *
     * @param query at most 100 characters
     * @param limit 1 to 200
     * @throws QueryTooLong when {@code query} is longer
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Found<Provider>> find(String query, int limit) {
        return directory.find(query, limit);
    }

    /**
     * Writes the firms and teams of {@code template} into the city's empty directory, as a part of making a city:
     * whoever calls it has checked that the caller may.
     *
     * @throws AlreadyInstalled when the city has providers; they stay as they are
     */
    @Transactional
    public void install(CatalogueTemplate template) {
        List<DirectoryEntry> entries = Stream.concat(template.firms().stream(), template.teams().stream())
                .toList();
        directory.install(entries);
        Map<String, FileContent> known =
                template.firmFiles().stream().collect(Collectors.toMap(FirmEntry::code, TemplateFiles::content));
        entries.forEach(entry -> files.add(
                new ProviderId(entry.id()), Admission.INSTALLED, known.getOrDefault(entry.code(), FileContent.BARE)));
        LOG.info(
                "providers installed: template={} firms={} teams={}",
                template.name(),
                template.firms().size(),
                template.teams().size());
    }

    private static Provider provider(DirectoryEntry entry) {
        return new Provider(
                new ProviderId(entry.id()),
                entry.code(),
                entry.name(),
                ProviderForm.valueOf(entry.kind()),
                entry.phone(),
                entry.coverage(),
                entry.about());
    }
}
