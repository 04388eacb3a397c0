package city.hotline.notifications;

/** Whom a notice goes to. Neither names him when it is printed. */
public sealed interface Receiver {
    /** What the log keeps of him, and shows covered. */
    String address();

    /**
     * A citizen; by which medium he is written to is decided when the notice is.
     *
     * @param phone in its normal form, as {@code +8613857400162}
     */
    record Citizen(String phone) implements Receiver {
        @Override
        public String address() {
            return phone;
        }

        @Override
        public String toString() {
            return "a citizen";
        }
    }

    /** One of the city's own people, by e-mail. */
    record Mailbox(String address) implements Receiver {
        @Override
        public String toString() {
            return "a mailbox";
        }
    }
}
