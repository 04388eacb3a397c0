package city.hotline.callers;

/** What sort of number somebody calls from. */
public enum PhoneKind {
    MOBILE,
    /** With its area code, or local as dialled inside the city. */
    LANDLINE,
    /** A firm's or a network's number without a place: 400, 800, 95…, 106…. */
    SERVICE,
    /** Three to six digits, such as 110, 12345, 96345, or these behind an area code. */
    SHORT,
    INTERNATIONAL,
    /** The number was withheld: there is nothing to recognise the caller by. */
    ANONYMOUS
}
