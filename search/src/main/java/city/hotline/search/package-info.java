/**
 * Finding knowledge, service items and cases of one city: by Elasticsearch, and by PostgreSQL when that does not answer.
 * It hides every index name; nothing outside this room can ask an index.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "outbox",
            "departments",
            "knowledge",
            "cases",
            "learning"
        })
package city.hotline.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
