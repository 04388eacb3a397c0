package city.hotline.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The firm that an account works for, so that the other of the two languages can ask what {@code OwnProviders} asks. */
@Entity(name = "OwnFirm")
@Table(name = "provider_member")
@Immutable
class OwnFirm {
    @Id
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID account;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID provider;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnFirm() {}
}
