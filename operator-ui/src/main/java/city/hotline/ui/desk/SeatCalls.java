package city.hotline.ui.desk;

import city.hotline.intake.Contact;
import city.hotline.intake.ContactId;
import city.hotline.intake.ContactState;
import city.hotline.intake.SeatAnswered;
import city.hotline.intake.SeatHungUp;
import city.hotline.intake.SeatRang;

/** What the telephone does to the contacts in hand, and what the keys do to the telephone. */
final class SeatCalls {
    private final DeskDoors doors;
    private final Deck deck;
    private final Desk desk;

    /** What the desk shows of it. */
    interface Desk {
        /** A call came: in front when nothing else is. */
        void arrived(ContactSheet sheet);

        /** A call moved on: somebody took it, its caller became known. */
        void moved(ContactSheet sheet);

        /** A call was hung up before anybody wrote anything about it. */
        void missed(ContactSheet sheet);

        void front(ContactId id);

        /** Nothing is left to be done; what is in hand stays in hand. */
        void park();

        void changed();
    }

    SeatCalls(DeskDoors doors, Deck deck, Desk desk) {
        this.doors = doors;
        this.deck = deck;
        this.desk = desk;
    }

    /** What the seat is told; what does not concern calls changes at most what is shown. */
    void hear(Object news) {
        switch (news) {
            case SeatRang rang -> arrive(rang.contact());
            case SeatAnswered answered -> arrive(answered.contact());
            case SeatHungUp gone -> leave(gone);
            default -> desk.changed();
        }
    }

    void answer() {
        deck.ringing().ifPresent(sheet -> {
            sheet.contact(doors.contacts().answered(sheet.id()));
            desk.front(sheet.id());
        });
    }

    /** A ringing call is answered; else the next contact in hand comes to the front. */
    void next() {
        if (deck.ringing().isPresent()) {
            answer();
        } else {
            deck.next().ifPresentOrElse(sheet -> desk.front(sheet.id()), desk::park);
        }
    }

    /** Holds the call in front, or goes on with it: by the exchange where that can, else by a mark that says so. */
    void hold() {
        deck.active().filter(SeatCalls::isTalking).ifPresent(sheet -> {
            Hold now = sheet.hold();
            if (now == null) {
                mark(sheet, doors.telephony().hold(sheet.id(), true));
            } else {
                boolean resumed = !now.byExchange() || doors.telephony().hold(sheet.id(), false);
                sheet.hold(resumed ? null : new Hold(now.since(), false));
                desk.moved(sheet);
            }
        });
    }

    /** The exchange says that it holds the call in front. */
    void heldByExchange() {
        deck.active().filter(SeatCalls::isTalking).ifPresent(sheet -> mark(sheet, true));
    }

    private void mark(ContactSheet sheet, boolean byExchange) {
        sheet.hold(new Hold(doors.clock().instant(), byExchange));
        desk.moved(sheet);
    }

    /** A call rings or talks at this seat, or what is known of it is to be read again. */
    void arrive(ContactId id) {
        Contact now = doors.contacts().get(id);
        deck.find(id)
                .ifPresentOrElse(
                        known -> {
                            known.contact(now);
                            desk.moved(known);
                        },
                        () -> {
                            ContactSheet fresh = doors.opening().open(id);
                            deck.lay(fresh);
                            desk.arrived(fresh);
                        });
    }

    private void leave(SeatHungUp gone) {
        deck.find(gone.contact()).ifPresent(sheet -> {
            sheet.contact(doors.contacts().get(gone.contact()));
            if (!gone.answered() && !sheet.isTouched()) {
                desk.missed(sheet);
            } else {
                desk.moved(sheet);
            }
        });
    }

    private static boolean isTalking(ContactSheet sheet) {
        return sheet.contact().state() == ContactState.TALKING
                && sheet.contact().callId() != null;
    }
}
