package city.hotline.orders;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Permission;
import city.hotline.cases.CaseId;
import city.hotline.cases.CaseState;
import city.hotline.cases.Cases;
import city.hotline.cases.FirmCases;
import city.hotline.providers.OwnProviders;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What firms photographed of their work. Whoever may know of the case may look at it; the firm as long as it has the order. */
@Service
@Transactional
public class Photos {
    private static final int MOST = 12;
    private static final Set<CaseState> AT_WORK = Set.of(CaseState.ACCEPTED, CaseState.ARRIVED);
    private static final String READ = "hasAnyAuthority('READ_CASES', 'HANDLE_ORDERS')";

    private final JdbcClient jdbc;
    private final FirmCases firm;
    private final Cases cases;
    private final OwnProviders own;
    private final Clock clock;

    Photos(JdbcClient jdbc, FirmCases firm, Cases cases, OwnProviders own, Clock clock) {
        this.jdbc = jdbc;
        this.firm = firm;
        this.cases = cases;
        this.own = own;
        this.clock = clock;
    }

    /**
     * Keeps a photo of an order that the firm is at work on, upright, at most 1,600 pixels long, without its place.
     *
     * @param file JPEG or PNG, at most 10 MB; known by its content
     * @throws PhotoRefused for any other file, for the thirteenth, and when the firm is not at work on the order
     * @throws city.hotline.cases.CaseUnknown when this firm does not have it
     */
    @PreAuthorize("hasAuthority('HANDLE_ORDERS')")
    public Photo add(CaseId id, PhotoStage stage, byte[] file) {
        if (!AT_WORK.contains(firm.byId(id).summary().state())) {
            throw PhotoRefused.notNow();
        }
        Picture picture = Picture.of(file);
        if (listed(id).size() >= MOST) {
            throw PhotoRefused.tooMany(MOST);
        }
        Photo photo = new Photo(
                PhotoId.next(),
                stage,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CurrentOperator.require().signature(),
                picture.width(),
                picture.height());
        jdbc.sql("""
                        insert into order_photo (id, case_id, firm, stage, at, actor, width, height, image)
                        values (:id, :case, :firm, :stage, :at, :actor, :width, :height, :image)""")
                .param("id", photo.id().value())
                .param("case", id.value())
                .param("firm", own.own().orElseThrow(GrabRefused::unknown).value())
                .param("stage", stage.name())
                .param("at", photo.at().atOffset(ZoneOffset.UTC))
                .param("actor", photo.actor())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("image", picture.jpeg())
                .update();
        return photo;
    }

    /** Oldest first; a case that whoever is at work may not know of is refused like an unknown one. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public List<Photo> of(CaseId id) {
        requireKnown(id);
        return listed(id);
    }

    /** The picture as JPEG; empty for one that is none of this case. */
    @PreAuthorize(READ)
    @Transactional(readOnly = true)
    public Optional<byte[]> image(CaseId id, PhotoId photo) {
        requireKnown(id);
        return jdbc.sql("select image from order_photo where id = :id and case_id = :case")
                .param("id", photo.value())
                .param("case", id.value())
                .query((row, index) -> row.getBytes("image"))
                .optional();
    }

    private List<Photo> listed(CaseId id) {
        return jdbc.sql(
                        "select id, stage, at, actor, width, height from order_photo where case_id = :case order by at, id")
                .param("case", id.value())
                .query((row, index) -> new Photo(
                        new PhotoId(row.getObject("id", UUID.class)),
                        PhotoStage.valueOf(row.getString("stage")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getInt("width"),
                        row.getInt("height")))
                .list();
    }

    private void requireKnown(CaseId id) {
        if (CurrentOperator.require().may(Permission.READ_CASES)) {
            cases.file(id);
        } else {
            firm.byId(id);
        }
    }
}
