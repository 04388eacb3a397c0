package city.hotline.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A gateway that does as it is told, and knows ids or not. */
final class PretendedGateway implements Gateway {
    private final Medium medium;
    private final boolean knowsIds;
    private final List<String> receivers = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<NoticeId> arrived = new ArrayList<>();
    private SimulatedInbox.Fault fault = SimulatedInbox.Fault.NONE;

    PretendedGateway(boolean knowsIds) {
        this(Medium.SMS, knowsIds);
    }

    PretendedGateway(Medium medium, boolean knowsIds) {
        this.medium = medium;
        this.knowsIds = knowsIds;
    }

    void does(SimulatedInbox.Fault next) {
        fault = next;
    }

    /** What reached a phone, a repetition too where it was not known as one. */
    List<NoticeId> arrived() {
        return arrived;
    }

    /** To whom it was asked to bring something, each time. */
    List<String> receivers() {
        return receivers;
    }

    /** What reached phones. */
    List<String> bodies() {
        return bodies;
    }

    @Override
    public Medium medium() {
        return medium;
    }

    @Override
    public boolean knowsIds() {
        return knowsIds;
    }

    @Override
    public Answer send(NoticeId id, String to, String subject, String body) {
        receivers.add(to);
        boolean takes = Set.of(SimulatedInbox.Fault.NONE, SimulatedInbox.Fault.LOSES_ANSWERS)
                .contains(fault);
        if (takes && !(knowsIds && arrived.contains(id))) {
            arrived.add(id);
            bodies.add(body);
        }
        return switch (fault) {
            case NONE -> new Answer.Accepted();
            case REFUSES -> new Answer.Refused(medium == Medium.WECHAT ? "OPENID_REFUSED" : "NUMBER_REFUSED");
            case NOT_FOLLOWING -> new Answer.NotFollowing();
            case AWAY -> new Answer.Away();
            case LOSES_ANSWERS -> new Answer.Lost();
        };
    }
}
