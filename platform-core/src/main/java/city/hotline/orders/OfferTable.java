package city.hotline.orders;

import city.hotline.cases.CaseId;
import city.hotline.catalogue.Fit;
import city.hotline.providers.ProviderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of the present city at rest. */
@Component
class OfferTable {
    private static final String SELECT = "select * from case_offer where ";

    private final JdbcClient jdbc;

    OfferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Offer offer) {
        jdbc.sql("""
                        insert into case_offer (id, case_id, item_code, area, place, opened_at, opened_by, ends_at, state)
                        values (:id, :case, :item, :area, :place, :opened, :by, :ends, 'OPEN')""")
                .param("id", offer.id().value())
                .param("case", offer.caseId().value())
                .param("item", offer.itemCode())
                .param("area", offer.area())
                .param("place", offer.place())
                .param("opened", at(offer.openedAt()))
                .param("by", offer.openedBy())
                .param("ends", at(offer.endsAt()))
                .update();
    }

    Optional<Offer> byId(OfferId id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id.value())
                .query(OfferTable::offer)
                .optional();
    }

    Optional<Offer> openOf(CaseId id) {
        return jdbc.sql(SELECT + "case_id = :case and state = 'OPEN'")
                .param("case", id.value())
                .query(OfferTable::offer)
                .optional();
    }

    /** Oldest first. */
    List<Offer> of(CaseId id) {
        return jdbc.sql(SELECT + "case_id = :case order by opened_at, id")
                .param("case", id.value())
                .query(OfferTable::offer)
                .list();
    }

    /** All that can still be grabbed, the first to lapse first. */
    List<Offer> open(Instant now) {
        return jdbc.sql(SELECT + "state = 'OPEN' and ends_at > :now order by ends_at, id limit 500")
                .param("now", at(now))
                .query(OfferTable::offer)
                .list();
    }

    /** What firms grabbed before {@code firm} did, since {@code since}; the newest first, at most 20. */
    List<Offer> lost(Instant since) {
        return jdbc.sql(SELECT + "state = 'TAKEN' and ended_at >= :since order by ended_at desc, id limit 20")
                .param("since", at(since))
                .query(OfferTable::offer)
                .list();
    }

    /**
     * The one statement that decides who is the first.
     *
     * @return whether this firm is
     */
    boolean take(OfferId id, ProviderId firm, String name, Instant now) {
        return jdbc.sql("""
                        update case_offer set state = 'TAKEN', firm = :firm, firm_name = :name, ended_at = :now
                        where id = :id and state = 'OPEN' and ends_at > :now""")
                        .param("id", id.value())
                        .param("firm", firm.value())
                        .param("name", name)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** Ends what is open of a case; nothing changes when nothing is. */
    boolean end(CaseId id, OfferState state, Instant now) {
        return jdbc.sql("""
                        update case_offer set state = :state, ended_at = :now where case_id = :case and state = 'OPEN'""")
                        .param("case", id.value())
                        .param("state", state.name())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void fellTo(OfferId id, ProviderId firm, String name, Offer.Fallback why) {
        jdbc.sql("""
                        update case_offer set firm = :firm, firm_name = :name, fit_prefix = :prefix, fit_reach = :reach,
                            firm_open = :open where id = :id""")
                .param("id", id.value())
                .param("firm", firm.value())
                .param("name", name)
                .param("prefix", why.prefix())
                .param("reach", why.reach().name())
                .param("open", why.open())
                .update();
    }

    boolean isSealed(String line) {
        return jdbc.sql("select exists (select from sealed_line where line = :line)")
                .param("line", line)
                .query(Boolean.class)
                .single();
    }

    private static Offer offer(ResultSet row, int index) throws SQLException {
        @Nullable UUID firm = row.getObject("firm", UUID.class);
        @Nullable String prefix = row.getString("fit_prefix");
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("item_code"),
                row.getString("area"),
                row.getString("place"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                OfferState.valueOf(row.getString("state")),
                firm == null ? null : new ProviderId(firm),
                row.getString("firm_name"),
                prefix == null
                        ? null
                        : new Offer.Fallback(
                                prefix, Fit.Reach.valueOf(row.getString("fit_reach")), row.getInt("firm_open")),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
