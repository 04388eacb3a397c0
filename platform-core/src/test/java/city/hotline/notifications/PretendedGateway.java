package city.hotline.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A gateway that does as it is told, and knows ids or not. */
final class PretendedGateway implements Gateway {
    private final boolean knowsIds;
    private final List<NoticeId> arrived = new ArrayList<>();
    private SimulatedInbox.Fault fault = SimulatedInbox.Fault.NONE;

    PretendedGateway(boolean knowsIds) {
        this.knowsIds = knowsIds;
    }

    void does(SimulatedInbox.Fault next) {
        fault = next;
    }

    /** What reached a phone, a repetition too where it was not known as one. */
    List<NoticeId> arrived() {
        return arrived;
    }

    @Override
    public Medium medium() {
        return Medium.SMS;
    }

    @Override
    public boolean knowsIds() {
        return knowsIds;
    }

    @Override
    public Answer send(NoticeId id, String to, String subject, String body) {
        boolean takes = Set.of(SimulatedInbox.Fault.NONE, SimulatedInbox.Fault.LOSES_ANSWERS)
                .contains(fault);
        if (takes && !(knowsIds && arrived.contains(id))) {
            arrived.add(id);
        }
        return switch (fault) {
            case NONE -> new Answer.Accepted();
            case REFUSES -> new Answer.Refused("NUMBER_REFUSED");
            case AWAY -> new Answer.Away();
            case LOSES_ANSWERS -> new Answer.Lost();
        };
    }
}
