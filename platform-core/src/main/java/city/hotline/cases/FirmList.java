package city.hotline.cases;

import java.util.List;
import java.util.stream.Stream;

/** The lists of a firm's workspace. */
public enum FirmList {
    /** 新单: given to it and still to be accepted; the next deadline first. */
    NEW(CaseState.ASSIGNED),
    /** 进行中; the next deadline first. */
    RUNNING(CaseState.ACCEPTED, CaseState.ARRIVED, CaseState.WAITING),
    /** 已完成: done, whatever the citizen said then; the newest first. */
    DONE(CaseState.DONE, CaseState.CLOSED_SOLVED, CaseState.CLOSED_UNSOLVED);

    @SuppressWarnings("ImmutableEnumChecker") // toList of a stream is immutable
    private final List<String> states;

    FirmList(CaseState... states) {
        this.states = Stream.of(states).map(Enum::name).toList();
    }

    /** As the column holds them. */
    List<String> states() {
        return states;
    }
}
