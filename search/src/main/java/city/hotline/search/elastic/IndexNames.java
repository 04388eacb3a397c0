package city.hotline.search.elastic;

import city.hotline.tenancy.Tenants;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Every name that the engine hears. The city in it is the one of the present work and comes from nowhere else: no caller
 * and no question can name another one.
 */
@Component
@Conditional(EngineNamed.class)
class IndexNames {
    private final SearchProperties properties;
    private final Tenants tenants;

    IndexNames(SearchProperties properties, Tenants tenants) {
        this.properties = properties;
        this.tenants = tenants;
    }

    /** The alias that is asked, and that every write goes to. */
    IndexName serving(IndexKind kind) {
        return new IndexName(stem(kind));
    }

    /** The alias of the index that is being filled beside it. */
    IndexName filling(IndexKind kind) {
        return new IndexName(stem(kind) + "-next");
    }

    /** @param serial tells indexes of one version apart */
    IndexName index(IndexKind kind, int version, long serial) {
        return new IndexName(stem(kind) + "-v" + version + "-" + serial);
    }

    /** All indexes that this city ever had of this kind. */
    IndexName all(IndexKind kind) {
        return new IndexName(stem(kind) + "-v*");
    }

    /** What the engine itself calls one of {@link #all}. */
    IndexName known(IndexKind kind, String name) {
        if (!name.startsWith(stem(kind) + "-v")) {
            throw new IllegalArgumentException("an index of somebody else");
        }
        return new IndexName(name);
    }

    private String stem(IndexKind kind) {
        return properties.prefix() + "-" + tenants.current().id().code() + "-" + kind.word();
    }
}
