package city.hotline.cases;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** The cases at rest, without those of sealed lines that are closed to whoever is at work. Whoever works on one locks its row, so that the second of two waits and then sees the first's work. */
interface CaseShelf extends JpaRepository<Case, UUID> {
    String ONE = "select c from HotlineCase c where c.id = :id and c.removedAt is null and ";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ONE + LineAccess.JPQL)
    Optional<Case> takeDown(
            @Param("id") UUID id, @Param("lines") Collection<String> lines, @Param("me") @Nullable UUID me);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id in :ids and c.removedAt is null and " + LineAccess.JPQL
            + " order by c.id")
    List<Case> takeDownAll(
            @Param("ids") Collection<UUID> ids,
            @Param("lines") Collection<String> lines,
            @Param("me") @Nullable UUID me);

    @Query(ONE + LineAccess.JPQL)
    Optional<Case> look(@Param("id") UUID id, @Param("lines") Collection<String> lines, @Param("me") @Nullable UUID me);

    default Case take(CaseId id) {
        return takeDown(id.value(), LineAccess.lines(), LineAccess.me()).orElseThrow(CaseUnknown::new);
    }

    default Case see(CaseId id) {
        return look(id.value(), LineAccess.lines(), LineAccess.me()).orElseThrow(CaseUnknown::new);
    }

    /** Those of {@code ids} that whoever is at work may know of, in the order of ids. */
    default List<Case> takeAll(Collection<UUID> ids) {
        return takeDownAll(ids, LineAccess.lines(), LineAccess.me());
    }
}
