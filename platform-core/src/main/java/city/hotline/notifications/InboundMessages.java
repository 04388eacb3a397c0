package city.hotline.notifications;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.SystemOperator;
import city.hotline.tenancy.Tenants;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What citizens answer to messages, as their gateway forwards it. One word is understood, 退订 or TD, and one that takes it back;
 * nothing else is kept: the hotline is no mailbox. Repeated, late and out of order messages change nothing.
 */
@Service
@Transactional
public class InboundMessages {
    private static final Set<String> NO_MORE = Set.of("TD", "T", "退订");
    private static final Set<String> AGAIN = Set.of("HF", "恢复");

    private final Wishes wishes;
    private final Tenants tenants;

    InboundMessages(Wishes wishes, Tenants tenants) {
        this.wishes = wishes;
        this.tenants = tenants;
    }

    /** Takes a message of whoever proved to be the city's gateway; says whether it changed anything. */
    public boolean take(InboundMessage message) {
        String word = Normalizer.normalize(message.text().strip(), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT);
        if (!NO_MORE.contains(word) && !AGAIN.contains(word)) {
            return false;
        }
        Operator citizen = SystemOperator.of(tenants.current().id(), "citizen");
        return CurrentOperator.runAs(
                citizen, () -> wishes.forwarded(message.phone(), AGAIN.contains(word), message.id(), message.at()));
    }
}
