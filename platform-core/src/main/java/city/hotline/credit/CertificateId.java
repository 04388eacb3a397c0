package city.hotline.credit;

import city.hotline.foundation.Uuids;
import java.util.UUID;

/** Identifies a certificate. */
public record CertificateId(UUID value) {
    static CertificateId next() {
        return new CertificateId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
