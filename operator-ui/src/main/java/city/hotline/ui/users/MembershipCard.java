package city.hotline.ui.users;

import city.hotline.access.Account;
import city.hotline.catalogue.Wording;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.Card;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For which department or firm a handler works; a choice holds from his next act on.
 *
 * @param <E> what he can work for
 */
class MembershipCard<E> extends Card {
    /** Those whom somebody can work for, and for whom he does. */
    interface House<E> {
        /** The beginning of the card's texts. */
        String words();

        List<E> all();

        Wording name(E one);

        /** For whom {@code account} works; empty for none. */
        Optional<E> of(Account account);

        /** Lets him work for {@code chosen} alone, or for none. */
        void assign(Account account, @Nullable E chosen);
    }

    private final transient House<E> house;
    private final transient Account account;

    MembershipCard(House<E> house, Account account) {
        super(T.t(house.words()));
        this.house = house;
        this.account = account;
        ComboBox<E> choice = new ComboBox<>(T.t(house.words() + ".of", account.displayName()));
        choice.setItems(house.all());
        choice.setItemLabelGenerator(one -> house.name(one).in(T.locale()));
        choice.setClearButtonVisible(true);
        choice.setHelperText(T.t(house.words() + ".rule"));
        choice.setWidthFull();
        house.of(account).ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                assign(chosen.getValue());
            }
        });
        with(choice);
    }

    private void assign(@Nullable E chosen) {
        try {
            house.assign(account, chosen);
            String who = account.displayName();
            Toasts.done(
                    chosen == null
                            ? T.t(house.words() + ".none", who)
                            : T.t(
                                    house.words() + ".did",
                                    who,
                                    house.name(chosen).in(T.locale())));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
        }
    }
}
