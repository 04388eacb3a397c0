package city.hotline.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a department helps with a case, for queries; {@link HelperRows} writes and reads the rest. */
@Entity(name = "HelpingDepartment")
@Table(name = "case_helper")
@Immutable
class HelpingDepartment {
    @Id
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID caseId;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private UUID department;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HelpingDepartment() {}
}
