package city.hotline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeckTests {
    private final Deck deck = new Deck();

    @Test
    void aSecondCallLiesBesideWhatIsBeingWorkedOn() {
        ContactSheet first = Sheets.talking();
        deck.lay(first);
        deck.show(first.id());

        deck.lay(Sheets.ringing());

        assertThat(deck.active()).contains(first);
        assertThat(deck.sheets()).hasSize(2);
    }

    @Test
    void theNextIsTheRingingOneThenTheOthersInTurn() {
        ContactSheet first = Sheets.talking();
        ContactSheet second = Sheets.talking();
        ContactSheet ringing = Sheets.ringing();
        deck.lay(first);
        deck.lay(second);
        deck.show(first.id());

        assertThat(deck.next()).contains(second);
        deck.lay(ringing);
        assertThat(deck.next()).contains(ringing);
    }

    @Test
    void whatIsParkedStaysInHand() {
        ContactSheet first = Sheets.talking();
        deck.lay(first);
        deck.show(first.id());

        deck.park();

        assertThat(deck.active()).isEmpty();
        assertThat(deck.next()).contains(first);
    }

    @Test
    void oneContactLiesThereOnce() {
        ContactSheet first = Sheets.ringing();

        deck.lay(first);
        deck.lay(new ContactSheet(first.contact()));

        assertThat(deck.sheets()).containsExactly(first);
    }
}
