package city.hotline.cases;

import city.hotline.departments.DepartmentId;
import city.hotline.foundation.Uuids;
import city.hotline.providers.ProviderId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that a case was given to a handler, and what the handler made of it. */
@Entity
@Table(name = "case_assignment")
class Handover {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // Hibernate reads it: the column of the other end
    private Case subject;

    @Enumerated(EnumType.STRING)
    private HandlerKind handlerKind;

    private UUID handlerId;
    private String handlerName;
    private String note;
    private Instant assignedAt;
    private String assignedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant appointedFor;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant returnedAt;
    private String recordedBy;
    private String result = "";
    private @Nullable BigDecimal fee;
    private String returnReason = "";

    /** The name of a {@link ReturnCause}; empty unless the handler himself gave it back. */
    private String returnCause = "";

    private String returnNamed = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Handover() {}

    Handover(Case subject, Ending.Dispatch dispatch, Step step) {
        Handler handler = Handler.of(dispatch);
        this.id = Uuids.next();
        this.subject = subject;
        this.handlerKind = Objects.requireNonNull(handler.kind());
        this.handlerId = Objects.requireNonNull(handler.id());
        this.handlerName = handler.name();
        this.note = dispatch.note();
        this.assignedAt = step.at();
        this.assignedBy = step.actor();
        this.recordedBy = step.actor();
    }

    void accepted(Step step) {
        acceptedAt = step.at();
        recordedBy = step.actor();
    }

    void appointed(Instant at, Step step) {
        appointedFor = at;
        recordedBy = step.actor();
    }

    void arrived(Step step) {
        arrivedAt = step.at();
        recordedBy = step.actor();
    }

    void done(Step step, String outcome, @Nullable BigDecimal price) {
        doneAt = step.at();
        result = outcome;
        fee = price;
        recordedBy = step.actor();
    }

    void returned(Step step, String reason) {
        returnedAt = step.at();
        returnReason = reason;
        recordedBy = step.actor();
    }

    void givenBack(Step step, GivenBack back) {
        returned(step, back.words());
        returnCause = back.cause().name();
        returnNamed = back.named();
    }

    /** A department gave it back itself, and nobody took it away. */
    boolean disputes() {
        return handlerKind == HandlerKind.DEPARTMENT && !returnCause.isEmpty();
    }

    Ending.Dispatch dispatch() {
        return switch (handlerKind) {
            case DEPARTMENT -> new Ending.ToDepartment(new DepartmentId(handlerId), handlerName, note);
            case PROVIDER -> new Ending.ToProvider(new ProviderId(handlerId), handlerName, note);
            case TEAM -> new Ending.ToTeam(new ProviderId(handlerId), handlerName, note);
        };
    }

    Assignment shown() {
        return new Assignment(
                dispatch(),
                assignedAt,
                assignedBy,
                acceptedAt,
                appointedFor,
                arrivedAt,
                doneAt,
                returnedAt,
                recordedBy,
                result,
                fee,
                returnReason,
                returnCause.isEmpty() ? null : ReturnCause.valueOf(returnCause),
                returnNamed);
    }
}
