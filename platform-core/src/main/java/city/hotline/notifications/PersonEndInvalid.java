package city.hotline.notifications;

import city.hotline.foundation.Refusal;

/** Of a person the log knows the last four characters alone. */
public final class PersonEndInvalid extends Refusal {
    PersonEndInvalid() {
        super(Kind.INVALID, "PERSON_END_INVALID", NoticeFilter.PERSON);
    }
}
