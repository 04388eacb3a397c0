package city.hotline.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** A department that an account answers for, so that the other of the two languages can ask what {@code OwnUnits} asks. */
@Entity(name = "OwnUnit")
@Immutable
@Subselect("""
        select member.account, own.unit from department_member member
        join department_unit own on own.within = member.department""")
@Synchronize({"department_member", "department_unit"})
class OwnUnit {
    @Id
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID unit;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID account;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OwnUnit() {}
}
