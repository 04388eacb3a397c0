package city.hotline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every gateway keeps to, whoever stands behind it. */
interface GatewayContract {
    /** What the other side does with what it gets. */
    enum OtherSide {
        TAKES,
        REFUSES,
        AWAY,
        /** Takes everything, and answers nothing in time. */
        SILENT
    }

    Gateway gateway();

    void otherSide(OtherSide does) throws Exception;

    /** How many messages with this id a person has. */
    long arrived(NoticeId id) throws Exception;

    String to();

    @Test
    default void whatIsTakenArrivesAndIsAccepted() throws Exception {
        otherSide(OtherSide.TAKES);
        NoticeId id = NoticeId.next();

        assertThat(send(id)).isEqualTo(new Answer.Accepted());
        assertThat(arrived(id)).isOne();
    }

    @Test
    default void whatIsRefusedForGoodSaysWhyAndArrivesNowhere() throws Exception {
        otherSide(OtherSide.REFUSES);
        NoticeId id = NoticeId.next();

        assertThat(send(id))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).matches("[A-Z_]+_REFUSED"));
        assertThat(arrived(id)).isZero();
    }

    @Test
    default void whoeverIsAwayHasTakenNothingAndTakesItLater() throws Exception {
        otherSide(OtherSide.AWAY);
        NoticeId id = NoticeId.next();

        assertThat(send(id)).isEqualTo(new Answer.Away());
        assertThat(arrived(id)).isZero();
        otherSide(OtherSide.TAKES);
        assertThat(send(id)).isEqualTo(new Answer.Accepted());
        assertThat(arrived(id)).isOne();
    }

    @Test
    default void anAnswerThatDoesNotComeInTimeLeavesDoubtAndNoException() throws Exception {
        otherSide(OtherSide.SILENT);

        assertThat(send(NoticeId.next())).isEqualTo(new Answer.Lost());
    }

    @Test
    default void whereIdsAreKnownARepetitionArrivesOnceAndElseTheGatewaySaysSo() throws Exception {
        otherSide(OtherSide.SILENT);
        NoticeId id = NoticeId.next();
        assertThat(send(id)).isEqualTo(new Answer.Lost());
        otherSide(OtherSide.TAKES);

        if (gateway().knowsIds()) {
            assertThat(send(id)).isEqualTo(new Answer.Accepted());
            assertThat(arrived(id)).isOne();
        } else {
            assertThat(gateway().medium()).isEqualTo(Medium.EMAIL);
        }
    }

    private Answer send(NoticeId id) {
        return gateway().send(id, to(), "事项进展", "您反映的“停水”已办理 😀");
    }
}
