package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import city.hotline.foundation.StoredText;
import city.hotline.providers.ProviderId;
import java.util.Optional;

/**
 * How a contact ends for its case. Names are kept as they were on that day. Notes hold at most 2,000 characters, a reply
 * 20,000; too long or unstorable text is refused when the value is made.
 */
public sealed interface Ending {
    int NOTE = 2_000;
    int REPLY = 20_000;
    int NAME = 200;

    /** What was said with it: the reply, the reason or the note; it stands in the timeline. */
    default String words() {
        return switch (this) {
            case Answered answered -> answered.reply();
            case NotAvailable declined -> declined.reason();
            case Dispatch dispatch -> dispatch.note();
        };
    }

    /** Answered at once from what the operator knows or found; the case ends. {@code reply} may be blank. */
    record Answered(String reply) implements Ending {
        public Answered {
            StoredText.within("reply", reply, REPLY);
        }
    }

    /** Nobody can serve the need: the case ends as unmet demand. {@code reason} must say something. */
    record NotAvailable(String reason) implements Ending {
        public NotAvailable {
            StoredText.required("reason", reason, NOTE);
        }
    }

    /** Somebody else handles it. */
    sealed interface Dispatch extends Ending {
        String name();

        String note();

        /** The firm or team that it goes to; empty for a department. */
        default Optional<ProviderId> toProvider() {
            return switch (this) {
                case ToDepartment department -> Optional.empty();
                case ToProvider firm -> Optional.of(firm.provider());
                case ToTeam volunteers -> Optional.of(volunteers.team());
            };
        }
    }

    record ToDepartment(DepartmentId department, String name, String note) implements Dispatch {
        public ToDepartment {
            checked(name, note);
        }
    }

    record ToProvider(ProviderId provider, String name, String note) implements Dispatch {
        public ToProvider {
            checked(name, note);
        }
    }

    /** A volunteer team stands in the directory of providers. */
    record ToTeam(ProviderId team, String name, String note) implements Dispatch {
        public ToTeam {
            checked(name, note);
        }
    }

    private static void checked(String name, String note) {
        StoredText.required("handler", name, NAME);
        StoredText.within("note", note, NOTE);
    }
}
