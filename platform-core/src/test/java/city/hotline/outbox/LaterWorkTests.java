package city.hotline.outbox;

import static city.hotline.testing.TwoCities.NINGBO;
import static org.assertj.core.api.Assertions.assertThat;

import city.hotline.tenancy.WaitingWork;
import city.hotline.testing.Engines;
import city.hotline.testing.RoomTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries that are put in long before they are due. */
@RoomTest
class LaterWorkTests {
    @Autowired
    private Post post;

    @Autowired
    private DeadLetterTable letters;

    private final String topic = "test." + UUID.randomUUID();

    @AfterEach
    void sweep() {
        post.sweep(NINGBO, topic);
    }

    @Test
    void oneRowOfTheListIsEnoughForACitysLaterWork() {
        for (int minute = 30; minute < 60; minute++) {
            later(minute);
        }

        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void whatIsDueBeforeAllOthersAndWhatIsDueSoonHaveRowsOfTheirOwn() {
        later(40);
        later(30);
        later(2);
        later(3);

        assertThat(listed()).isEqualTo(4);
    }

    @Test
    void whoeverServesTheFirstPutsDownWhatComesNext() {
        later(20);
        later(30);
        assertThat(listed()).isEqualTo(1);
        post.in(
                NINGBO,
                () -> post.jdbc
                        .sql(
                                "update outbox set next_try_at = now() where topic = ? and next_try_at < now() + interval '25 minutes'")
                        .param(topic)
                        .update());
        asSuperuser("update shard.tenant_work set due_at = now() where topic = ?");

        int taken = post.turns(Post.hasty(500)).take(new WaitingWork(NINGBO, topic), new Scheduled(), 500);

        assertThat(taken).isEqualTo(1);
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void whatIsNotDueYetIsNoBacklog() {
        int before = post.in(NINGBO, () -> letters.backlog(NINGBO)).waiting();

        later(45);

        assertThat(post.in(NINGBO, () -> letters.backlog(NINGBO)).waiting()).isLessThanOrEqualTo(before);
    }

    private final class Scheduled implements OutboxConsumer {
        @Override
        public List<String> topics() {
            return List.of(topic);
        }

        @Override
        public boolean schedules() {
            return true;
        }

        @Override
        public Map<Long, String> deliver(List<OutboxEntry> batch) {
            return Map.of();
        }
    }

    private void later(int minutes) {
        post.in(NINGBO, () -> post.jdbc.sql("""
                        insert into outbox (topic, subject, next_try_at)
                        values (?, gen_random_uuid(), now() + ? * interval '1 minute')""").params(topic, minutes).update());
    }

    private int listed() {
        try (Connection superuser = Engines.superuser("boling_main").getConnection();
                PreparedStatement statement =
                        superuser.prepareStatement("select count(*) from shard.tenant_work where topic = ?")) {
            statement.setString(1, topic);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void asSuperuser(String sql) {
        try (Connection superuser = Engines.superuser("boling_main").getConnection();
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, topic);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
