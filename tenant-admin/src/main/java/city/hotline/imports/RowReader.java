package city.hotline.imports;

import city.hotline.callers.ArchivedCaller;
import city.hotline.callers.PhoneNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cases out of rows. It knows the columns and the city's clock, and remembers no row. */
final class RowReader {
    /** Two systems' clocks may differ by this much before a time counts as lying in the future. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /** A user's number in this form is his telephone's. */
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1[3-9]\\d{9}");

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int TITLE_FROM_BODY = 40;

    private final Map<CaseField, Integer> places;
    private final List<String> header;
    private final Moments moments;
    private final Clock clock;

    RowReader(List<String> header, ColumnMap<CaseField> map, Moments moments, Clock clock) {
        this.header = header;
        this.places = map.places(header);
        this.moments = moments;
        this.clock = clock;
    }

    RowVerdict read(TableRow row) {
        RowFields<CaseField> fields = new RowFields<>(row, places, header);
        CaseRow told = told(row, fields);
        return told != null && fields.errors().isEmpty()
                ? new RowVerdict.Good(row, told)
                : new RowVerdict.Bad(row, List.copyOf(fields.errors()));
    }

    private @Nullable CaseRow told(TableRow row, RowFields<CaseField> fields) {
        String externalId = externalId(row, fields);
        Instant registeredAt = registeredAt(fields);
        Instant repliedAt = repliedAt(fields, registeredAt);
        String body = fields.text(CaseField.BODY, LONGEST_TEXT);
        String reply = fields.text(CaseField.REPLY, LONGEST_TEXT);
        String title = title(fields, body);
        ArchivedCaller caller = caller(fields);
        if (externalId == null || registeredAt == null || title == null) {
            return null;
        }
        return new CaseRow(
                row.number(),
                externalId,
                caller,
                title,
                registeredAt,
                body == null ? title : body,
                reply,
                repliedAt,
                fields.text(CaseField.ITEM_CODE, LONGEST_ID),
                fields.text(CaseField.ITEM_LABEL, LONGEST_TITLE),
                fields.text(CaseField.ADDRESS, LONGEST_ADDRESS),
                ChannelNames.channel(fields.text(CaseField.CHANNEL)));
    }

    /** Without a column for it, the row's own words are its number: the same row again is the same case. */
    private @Nullable String externalId(TableRow row, RowFields<CaseField> fields) {
        if (!fields.has(CaseField.EXTERNAL_ID)) {
            return row.fingerprint();
        }
        String id = fields.text(CaseField.EXTERNAL_ID, LONGEST_ID);
        if (id == null) {
            fields.refuse(CaseField.EXTERNAL_ID, "IMPORT_VALUE_MISSING");
        }
        return id;
    }

    private static ArchivedCaller caller(RowFields<CaseField> fields) {
        String reference = fields.text(CaseField.CALLER_REFERENCE, LONGEST_ID);
        boolean dialled = reference != null && MOBILE.matcher(reference).matches();
        PhoneNumber phone = fields.read(
                dialled && fields.text(CaseField.PHONE) == null ? CaseField.CALLER_REFERENCE : CaseField.PHONE,
                PhoneNumber::parse);
        String own = dialled ? null : reference;
        ArchivedCaller named = fields.read(CaseField.CALLER_NAME, name -> new ArchivedCaller(phone, own, name));
        return named == null ? new ArchivedCaller(phone, own, null) : named;
    }

    private @Nullable Instant registeredAt(RowFields<CaseField> fields) {
        Instant at = fields.moment(CaseField.REGISTERED_AT, moments);
        if (at == null) {
            fields.refuse(CaseField.REGISTERED_AT, "IMPORT_VALUE_MISSING");
        } else if (at.isAfter(clock.instant().plus(TOLERANCE))) {
            fields.refuse(CaseField.REGISTERED_AT, "IMPORT_DATE_IN_FUTURE");
        }
        return at;
    }

    private @Nullable Instant repliedAt(RowFields<CaseField> fields, @Nullable Instant registeredAt) {
        Instant at = fields.moment(CaseField.REPLIED_AT, moments);
        boolean answered = fields.text(CaseField.REPLY) != null;
        if (at == null && answered) {
            fields.refuse(CaseField.REPLIED_AT, "IMPORT_REPLY_WITHOUT_TIME");
        } else if (at != null && !answered) {
            fields.refuse(CaseField.REPLY, "IMPORT_TIME_WITHOUT_REPLY");
        } else if (at != null && registeredAt != null && at.isBefore(registeredAt)) {
            fields.refuse(CaseField.REPLIED_AT, "IMPORT_REPLY_BEFORE_MESSAGE");
        } else if (at != null && at.isAfter(clock.instant().plus(TOLERANCE))) {
            fields.refuse(CaseField.REPLIED_AT, "IMPORT_DATE_IN_FUTURE");
        }
        return at;
    }

    private static @Nullable String title(RowFields<CaseField> fields, @Nullable String body) {
        String title = fields.text(CaseField.TITLE, LONGEST_TITLE);
        if (title != null) {
            return title;
        }
        if (body == null) {
            fields.refuse(fields.has(CaseField.TITLE) ? CaseField.TITLE : CaseField.BODY, "IMPORT_VALUE_MISSING");
            return null;
        }
        int signs = body.codePointCount(0, body.length());
        return body.substring(0, body.offsetByCodePoints(0, Math.min(signs, TITLE_FROM_BODY)))
                .replaceAll("\\s+", " ");
    }
}
