package city.hotline.departments;

import city.hotline.catalogue.AlreadyInstalled;
import city.hotline.catalogue.CatalogueTemplate;
import city.hotline.catalogue.Directory;
import city.hotline.catalogue.Directory.Found;
import city.hotline.catalogue.Directory.Offer;
import city.hotline.catalogue.DirectoryEntry;
import city.hotline.catalogue.QueryTooLong;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's directory of departments. */
@Service
public class Departments {
    private static final Logger LOG = LoggerFactory.getLogger(Departments.class);
    private static final String READ = "hasAuthority('READ_CATALOGUE')";

    private final Directory<Department> directory;
    private final ArchiveTable archives;

    Departments(JdbcClient jdbc, NamedParameterJdbcOperations batches, ArchiveTable archives) {
        this.directory = new Directory<>(jdbc, batches, "department", Departments::department);
        this.archives = archives;
    }

    /** Another city's id is answered like an unknown one: with nothing. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<Department> byId(DepartmentId id) {
        return directory.byId(id.value());
    }

    /** Every department, by code. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Department> all() {
        return directory.all();
    }

    /**
     * The departments that answer for an item there, best first: the longest beginning of the item's code, then those
     * of the area before those of the whole city, then by code.
     *
     * @param itemCode six digits
     * @param area the name of an area or an address that holds one; null while it is not known
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Offer<Department>> forItem(String itemCode, @Nullable String area) {
        return directory.forItem(itemCode, area);
    }

    /**
     * Departments by name, pinyin, initials, code, duties or areas, best first.
     *
     * @param query at most 100 characters
     * @param limit 1 to 200
     * @throws QueryTooLong when {@code query} is longer
     */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Found<Department>> find(String query, int limit) {
        return directory.find(query, limit);
    }

    /**
     * Writes the departments of {@code template} into the city's empty directory, as a part of making a city: whoever
     * calls it has checked that the caller may.
     *
     * @throws AlreadyInstalled when the city has departments; they stay as they are
     */
    @Transactional
    public void install(CatalogueTemplate template) {
        directory.install(template.departments());
        archives.complete(template.archives());
        LOG.info(
                "departments installed: template={} departments={}",
                template.name(),
                template.departments().size());
    }

    static Department department(DirectoryEntry entry) {
        return new Department(
                new DepartmentId(entry.id()),
                entry.code(),
                entry.name(),
                DepartmentKind.valueOf(entry.kind()),
                entry.phone(),
                entry.coverage(),
                entry.about());
    }
}
