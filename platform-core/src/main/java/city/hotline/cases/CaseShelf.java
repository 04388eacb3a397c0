package city.hotline.cases;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The cases at rest. Whoever works on one locks its row, so that the second of two waits and then sees the first's work. */
interface CaseShelf extends JpaRepository<Case, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id = :id and c.removedAt is null")
    Optional<Case> takeDown(@Param("id") UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id in :ids and c.removedAt is null order by c.id")
    List<Case> takeDownAll(@Param("ids") Collection<UUID> ids);

    @Query("select c from HotlineCase c where c.id = :id and c.removedAt is null")
    Optional<Case> look(@Param("id") UUID id);

    default Case take(CaseId id) {
        return takeDown(id.value()).orElseThrow(CaseUnknown::new);
    }

    default Case see(CaseId id) {
        return look(id.value()).orElseThrow(CaseUnknown::new);
    }
}
