package city.hotline.credit;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;

/**
 * Somebody who did something that somebody else has to check.
 *
 * @param key tells people apart: the account, or the login name of work that no person started; never shown
 * @param name the signature of that day, for example 28号
 */
public record Signatory(String key, String name) {
    static final Signatory UNNAMED = new Signatory("", "");

    /** Whoever is at work. */
    static Signatory atWork() {
        Operator operator = CurrentOperator.require();
        return new Signatory(
                operator.account() == null
                        ? operator.loginName()
                        : operator.account().toString(),
                operator.signature());
    }

    boolean isSame(Signatory other) {
        return key.equals(other.key);
    }
}
