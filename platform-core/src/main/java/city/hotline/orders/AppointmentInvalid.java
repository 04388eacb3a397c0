package city.hotline.orders;

import city.hotline.foundation.Refusal;

/** Nobody comes at a time that is over, or too far ahead. */
public final class AppointmentInvalid extends Refusal {
    AppointmentInvalid(long days) {
        super(Kind.INVALID, "APPOINTMENT_INVALID", days);
    }
}
