package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on one shard, on a connection and a thread of its own, as the application's login and as no tenant. A connection
 * that broke is opened again, after a pause that grows.
 */
final class ShardEar {
    static final String APPLICATION = "boling-news";

    private static final Logger LOG = LoggerFactory.getLogger(ShardEar.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int ALIVE_WITHIN_SECONDS = 5;

    private final TenancyProperties.Shard shard;
    private final BiConsumer<String, String> heard;
    private final Consumer<String> missed;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable Connection connection;

    /**
     * @param heard is given the shard and the words
     * @param missed is given the shard when words may have been missed
     */
    ShardEar(TenancyProperties.Shard shard, BiConsumer<String, String> heard, Consumer<String> missed) {
        this.shard = shard;
        this.heard = heard;
        this.missed = missed;
        this.thread = Thread.ofPlatform().daemon().name("news-" + shard.id()).unstarted(this::run);
    }

    void listen() {
        thread.start();
    }

    void close() {
        open = false;
        thread.interrupt();
        Connection present = connection;
        if (present != null) {
            try {
                present.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("listening connection was closed already");
            }
        }
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        boolean before = false;
        while (open) {
            try (Connection fresh = opened()) {
                connection = fresh;
                if (before) {
                    tell(() -> missed.accept(shard.id()));
                }
                before = true;
                pause = SHORTEST_PAUSE;
                LOG.info("listening for news, shard={}", shard.id());
                listenOn(fresh);
            } catch (SQLException broken) {
                if (open) {
                    LOG.warn("listening for news broke, shard={} state={}", shard.id(), broken.getSQLState());
                }
            }
            pause = rested(pause);
        }
    }

    private void listenOn(Connection fresh) throws SQLException {
        PGConnection ear = fresh.unwrap(PGConnection.class);
        while (open) {
            PGNotification[] news = ear.getNotifications(Math.toIntExact(PATIENCE.toMillis()));
            if (news == null || news.length == 0) {
                if (!fresh.isValid(ALIVE_WITHIN_SECONDS)) {
                    throw new SQLException("the connection is dead", "08006");
                }
            } else {
                for (PGNotification one : news) {
                    tell(() -> heard.accept(shard.id(), one.getParameter()));
                }
            }
        }
    }

    /** A listener that fails costs its own news and no other. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failed) {
            LOG.warn("a listener of news failed", failed);
        }
    }

    private Connection opened() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(shard.url());
        source.setUser(shard.user());
        source.setPassword(shard.password());
        source.setApplicationName(APPLICATION);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(ALIVE_WITHIN_SECONDS);
        Connection fresh = source.getConnection();
        Sql.run(fresh, "LISTEN " + Broadcasts.CHANNEL);
        return fresh;
    }

    private Duration rested(Duration pause) {
        if (open) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
