package city.hotline.credit;

import city.hotline.access.SecretSeal;
import city.hotline.tenancy.Tenants;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The present city's key for certificates: ECDSA on P-256, made when it is first needed, with a certificate that the city
 * signs itself. The private half lies sealed in the database and opens for this city alone.
 */
@Component
class CityKey {
    private static final String SIGNS = "SHA256withECDSA";

    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final Tenants tenants;
    private final Clock clock;

    CityKey(JdbcClient jdbc, SecretSeal seal, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The two halves, the private one open. */
    record Pair(PrivateKey key, X509Certificate certificate) {}

    /** Made at first use; of two at once both get the same. */
    Pair pair() {
        return find().orElseGet(() -> {
            make();
            return find().orElseThrow();
        });
    }

    /** Empty for a city that has never certified anything. */
    Optional<X509Certificate> certificate() {
        return jdbc.sql("select certificate from credit_key")
                .query((row, index) -> X509.read(row.getBytes("certificate")))
                .optional();
    }

    static byte[] sign(PrivateKey key, byte[] text) {
        try {
            Signature signature = Signature.getInstance(SIGNS);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("every Java platform has " + SIGNS, refused);
        }
    }

    /** False for anything that this key never signed. */
    static boolean fits(X509Certificate certificate, byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(SIGNS);
            signature.initVerify(certificate);
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private Optional<Pair> find() {
        return jdbc.sql("select sealed, certificate from credit_key")
                .query((row, index) -> new Pair(open(row.getBytes("sealed")), X509.read(row.getBytes("certificate"))))
                .optional();
    }

    private PrivateKey open(byte[] sealed) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(seal.open(sealed, owner())));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("the city's key cannot be read", unreadable);
        }
    }

    private void make() {
        Instant now = clock.instant();
        KeyPair pair = generate();
        byte[] certificate = X509.selfSigned(pair, tenants.current().nameZh(), now);
        jdbc.sql("""
                        insert into credit_key (sealed, certificate, created_at) values (:sealed, :certificate, :now)
                        on conflict (only_one) do nothing""")
                .param("sealed", seal.seal(pair.getPrivate().getEncoded(), owner()))
                .param("certificate", certificate)
                .param("now", Rows.at(now))
                .update();
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("every Java platform has P-256", refused);
        }
    }

    private String owner() {
        return "credit-key:" + tenants.current().id();
    }
}
