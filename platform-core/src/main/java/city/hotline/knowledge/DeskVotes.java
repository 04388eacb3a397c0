package city.hotline.knowledge;

import city.hotline.foundation.StoredText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the desk says about what is served. A new version begins anew. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('READ_KNOWLEDGE', 'READ_PUBLIC_KNOWLEDGE')")
class DeskVotes implements Usefulness {
    private static final UUID NO_CONTACT = new UUID(0, 0);
    private static final int NOTE = 1_000;

    private final ArticleTable articles;
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskVotes(ArticleTable articles, JdbcClient jdbc, Clock clock) {
        this.articles = articles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void say(ArticleId article, @Nullable ContactRef during, Vote vote, String note) {
        StoredText.within("note", note, NOTE);
        served(article);
        Step step = Step.now(clock);
        jdbc.sql("""
                        insert into article_vote (article_id, voter, contact, vote, note, voter_name, at)
                        values (:article, :voter, :contact, :vote, :note, :name, :at)
                        on conflict (article_id, voter, contact) do update
                            set vote = excluded.vote, note = excluded.note, at = excluded.at""")
                .param("article", article.value())
                .param("voter", step.login())
                .param("contact", during == null ? NO_CONTACT : during.value())
                .param("vote", vote.name())
                .param("note", note)
                .param("name", step.name())
                .param("at", step.atOffset())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Votes of(ArticleId article) {
        OffsetDateTime since = Objects.requireNonNull(served(article).publishedAt(), "what is served was published")
                .atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select count(*) filter (where vote = 'USEFUL'), count(*) filter (where vote = 'WRONG')
                        from article_vote where article_id = :article and at >= :since""")
                .param("article", article.value())
                .param("since", since)
                .query((row, index) -> new Votes(row.getInt(1), row.getInt(2), notes(article, since)))
                .single();
    }

    private List<Votes.Note> notes(ArticleId article, OffsetDateTime since) {
        return jdbc.sql("""
                        select vote, note, voter_name, at from article_vote
                        where article_id = :article and at >= :since and note <> '' order by at desc limit 50""")
                .param("article", article.value())
                .param("since", since)
                .query(DeskVotes::note)
                .list();
    }

    private StoredArticle served(ArticleId article) {
        return articles.read(article).orElseThrow(ArticleUnknown::new);
    }

    private static Votes.Note note(ResultSet row, int index) throws SQLException {
        return new Votes.Note(
                Vote.valueOf(row.getString("vote")),
                row.getString("note"),
                row.getString("voter_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
