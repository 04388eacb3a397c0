package city.hotline.notifications;

import city.hotline.foundation.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The present city's followers as what was told of them. Nothing is kept beside the events, so there is nothing that the order
 * of their arrival could spoil. Of two at the same instant the one that ends holds: a text message always arrives.
 */
@Component
class FollowerTable {
    /** Served by wechat_event_of_openid and wechat_event_of_phone. */
    private static final String HOLDS = """
            and said.phone <> ''
            and not exists (select from wechat_event later
                where later.openid = said.openid
                    and (later.at, later.phone = '', later.message) > (said.at, false, said.message))
            and not exists (select from wechat_event later
                where later.phone = said.phone and (later.at, later.message) > (said.at, said.message))""";

    private final JdbcClient jdbc;

    FollowerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what the owner of this number is reached; nothing where he does not follow. */
    Optional<OpenId> openIdOf(String phone) {
        return jdbc.sql("select said.openid from wechat_event said where said.phone = :phone " + HOLDS)
                .param("phone", phone)
                .query((row, index) -> new OpenId(row.getString(1)))
                .optional();
    }

    Optional<String> phoneOf(OpenId who) {
        return jdbc.sql("select said.phone from wechat_event said where said.openid = :openid " + HOLDS)
                .param("openid", who.value())
                .query((row, index) -> row.getString(1))
                .optional();
    }

    /** Whether it was new: false where the same message was told before. */
    boolean keep(String message, OpenId who, @Nullable String phone, Instant at) {
        return jdbc.sql("""
                        insert into wechat_event (id, message, openid, phone, at)
                        values (:id, :message, :openid, :phone, :at) on conflict (message) do nothing""")
                        .param("id", Uuids.next())
                        .param("message", message)
                        .param("openid", who.value())
                        .param("phone", phone == null ? "" : phone)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A gateway said that he follows no more when it was asked; whoever follows again since then is not meant. */
    void end(OpenId who, NoticeId notice, Instant asked) {
        keep("notice " + notice + " " + asked, who, null, asked);
    }
}
