package city.hotline.ui.browser;

import com.microsoft.playwright.Locator;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on a user's phone, written again from RFC 6238 and knowing of the product what it shows. */
public final class Authenticator {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Authenticator(String shown) {
        StringBuilder bits = new StringBuilder();
        shown.replace(" ", "")
                .chars()
                .forEach(letter -> bits.append(
                        Integer.toBinaryString(32 + ALPHABET.indexOf(letter)).substring(1)));
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        this.secret = bytes;
    }

    /** Takes over the secret that {@code screen} shows. */
    public static Authenticator scanning(Screen screen) {
        Locator secret = screen.find("#factor-secret");
        secret.waitFor();
        return new Authenticator(secret.textContent());
    }

    /** The whole way of somebody new who must have a second factor, by keyboard, up to the shell. */
    public static Authenticator enrolAndEnter(Screen screen, String loginName) {
        screen.tryLogin(loginName, Users.PASSWORD);
        Authenticator phone = scanning(screen);
        screen.settle();
        screen.page().keyboard().type(phone.code(0));
        screen.press("Enter");
        screen.find("#recovery-codes").waitFor();
        screen.find("form button").press("Enter");
        screen.page().waitForSelector(".shell");
        screen.settle();
        return phone;
    }

    /** @param later in steps of thirty seconds */
    public String code(int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30 + later;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[19] & 15;
            int number = HexFormat.fromHexDigits(HexFormat.of().formatHex(hash, offset, offset + 4)) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
