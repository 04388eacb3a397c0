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

/** The cases at rest, without those that whoever is at work may not know of. Whoever works on one locks its row, so that the second of two waits and then sees the first's work. */
interface CaseShelf extends JpaRepository<Case, UUID> {
    String ONE = "select c from HotlineCase c where c.id = :id and c.removedAt is null and ";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(ONE + CaseAccess.JPQL)
    Optional<Case> takeDown(
            @Param("id") UUID id,
            @Param("lines") Collection<String> lines,
            @Param("me") @Nullable UUID me,
            @Param("everything") boolean everything);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id in :ids and c.removedAt is null and " + CaseAccess.JPQL
            + " order by c.id")
    List<Case> takeDownAll(
            @Param("ids") Collection<UUID> ids,
            @Param("lines") Collection<String> lines,
            @Param("me") @Nullable UUID me,
            @Param("everything") boolean everything);

    @Query(ONE + CaseAccess.JPQL)
    Optional<Case> look(
            @Param("id") UUID id,
            @Param("lines") Collection<String> lines,
            @Param("me") @Nullable UUID me,
            @Param("everything") boolean everything);

    /** As long as it is open to firms; who may grab it was asked before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id = :id and c.removedAt is null"
            + " and c.standing.state = city.hotline.cases.CaseState.OFFERED")
    Optional<Case> takeOffered(@Param("id") UUID id);

    /** As long as an answer of its citizen is awaited; nobody reads it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from HotlineCase c where c.id = :id and c.removedAt is null and c.choosing.mark = :mark")
    Optional<Case> takeMarked(@Param("id") UUID id, @Param("mark") Choosing.Mark mark);

    default Case take(CaseId id) {
        return takeDown(id.value(), CaseAccess.lines(), CaseAccess.me(), CaseAccess.everything())
                .orElseThrow(CaseUnknown::new);
    }

    default Case see(CaseId id) {
        return look(id.value(), CaseAccess.lines(), CaseAccess.me(), CaseAccess.everything())
                .orElseThrow(CaseUnknown::new);
    }

    /** Those of {@code ids} that whoever is at work may know of, in the order of ids. */
    default List<Case> takeAll(Collection<UUID> ids) {
        return takeDownAll(ids, CaseAccess.lines(), CaseAccess.me(), CaseAccess.everything());
    }
}
