package city.hotline.outbox;

/** Whoever takes the entries cannot be reached now, or has no room. It is nobody's fault and no entry's attempt. */
public final class ConsumerUnavailable extends RuntimeException {
    public ConsumerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
