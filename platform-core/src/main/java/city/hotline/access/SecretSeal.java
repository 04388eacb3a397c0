package city.hotline.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps secrets that must be read again, sealed by AES-256-GCM under a key that no database has. A sealed secret opens for
 * the owner that it was sealed for and for nobody else.
 */
@Component
public class SecretSeal {
    private static final byte FORM = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SecretKeySpec> keys;

    /** @throws IllegalStateException when there is no key: a secret without one would be lost at the next start */
    SecretSeal(AccessProperties properties) {
        this.keys = properties.keys().stream()
                .map(key -> new SecretKeySpec(key, "AES"))
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalStateException("hotline.access.secret-keys: no key is set; make one with"
                    + " \"openssl rand -base64 32\", keep it outside the database and give it to every process");
        }
    }

    /** @param owner whose secret it is; needed again to open it */
    public byte[] seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, secret, owner)
                .orElseThrow(() -> new IllegalStateException("a secret could not be sealed"));
        return ByteBuffer.allocate(1 + nonce.length + sealed.length)
                .put(FORM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when it was changed, is somebody else's, or its key is gone */
    public byte[] open(byte[] sealed, String owner) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        if (sealed.length > 1 + NONCE_BYTES && parts.get() == FORM) {
            byte[] nonce = new byte[NONCE_BYTES];
            parts.get(nonce);
            byte[] rest = new byte[parts.remaining()];
            parts.get(rest);
            for (SecretKeySpec key : keys) {
                Optional<byte[]> opened = run(Cipher.DECRYPT_MODE, key, nonce, rest, owner);
                if (opened.isPresent()) {
                    return opened.get();
                }
            }
        }
        throw new IllegalStateException("a sealed secret opens with none of hotline.access.secret-keys");
    }

    private static Optional<byte[]> run(int mode, SecretKeySpec key, byte[] nonce, byte[] text, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }
}
