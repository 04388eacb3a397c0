package city.hotline.api;

import city.hotline.callers.Caller;
import city.hotline.callers.CallerId;
import city.hotline.callers.CallerProfile;
import city.hotline.callers.Callers;
import city.hotline.callers.PhoneNumber;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.IdempotencyKey;
import city.hotline.cases.ItemChoice;
import city.hotline.cases.OnceOpened;
import city.hotline.cases.OpenCase;
import city.hotline.catalogue.Catalogue;
import city.hotline.catalogue.ServiceItem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case, and its caller, of what another system sends. */
@Service
class Registrations {
    private final Cases cases;
    private final Callers callers;
    private final Catalogue catalogue;

    Registrations(Cases cases, Callers callers, Catalogue catalogue) {
        this.cases = cases;
        this.callers = callers;
        this.catalogue = catalogue;
    }

    /**
     * Registers the case, its caller with it, or neither.
     *
     * @param key null when the sender wants no protection against repetition
     * @param content everything that was sent, so that a repetition is known
     * @throws FieldsRefused with every field that is wrong
     */
    @PreAuthorize("hasAuthority('WORK_ON_CASES')")
    @Transactional
    public OnceOpened register(@Nullable IdempotencyKey key, String content, NewCase wish) {
        CheckedCase checked = CheckedCase.of(wish, catalogue);
        if (key != null) {
            return cases.openOnce(key, content, () -> command(checked));
        }
        CaseSummary opened = cases.open(command(checked));
        return new OnceOpened(opened, false);
    }

    private OpenCase command(CheckedCase checked) {
        OpenCase command = OpenCase.of(checked.channel(), caller(checked), checked.title(), checked.description())
                .at(checked.address(), "")
                .confidential(checked.confidential());
        ServiceItem item = checked.item();
        return item == null ? command : about(item, command);
    }

    private OpenCase about(ServiceItem item, OpenCase command) {
        return command.about(new ItemChoice(item.id(), item.code()))
                .onLine(item.dimensions().line());
    }

    private @Nullable CallerId caller(CheckedCase checked) {
        PhoneNumber phone = checked.phone();
        String name = checked.callerName();
        if (phone == null && name == null) {
            return null;
        }
        CallerId caller = callers.recognise(phone == null ? PhoneNumber.withheld() : phone);
        if (name != null) {
            learn(caller, name);
        }
        return caller;
    }

    /** A name that is known is never replaced by one that another system sends; that one is kept beside it. */
    private void learn(CallerId id, String name) {
        callers.find(id).ifPresent(caller -> {
            if (caller.profile().name() == null) {
                name(caller, name);
            } else {
                callers.alsoKnownAs(id, name);
            }
        });
    }

    private void name(Caller caller, String name) {
        CallerProfile known = caller.profile();
        callers.update(
                caller.id(),
                new CallerProfile(
                        name, known.salutation(), known.area(), known.address(), known.note(), known.confidential()),
                caller.version());
    }
}
