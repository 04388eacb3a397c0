package city.hotline.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line whose cases are closed to everybody outside it. */
@Entity(name = "SealedLine")
@Table(name = "sealed_line")
class SealedLine {
    @Id
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String line;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SealedLine() {}
}
