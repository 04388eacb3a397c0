package city.hotline.credit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a PDF as PDF readers know it, with a detached PKCS#7 over all its bytes, and checks such a signature. */
final class PaperSignature {
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssXX");

    private PaperSignature() {}

    static byte[] sign(byte[] pdf, CityKey.Pair key, String city, Instant at, ZoneId zone) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName(city);
            signature.getCOSObject().setString(COSName.M, PDF_DATE.format(at.atZone(zone)));
            document.addSignature(signature, content -> detached(content, key));
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether this very file was signed with that key, from its first byte to its last. */
    static boolean fits(byte[] pdf, X509Certificate certificate) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            return signature != null && coversAll(signature, pdf) && isBy(signature, pdf, certificate);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** From the first byte to the last, but for the signature itself, which stands there in its one form. */
    private static boolean coversAll(PDSignature signature, byte[] pdf) throws IOException {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[1] > range[2] || range[2] + range[3] != pdf.length) {
            return false;
        }
        String written = new String(pdf, range[1], range[2] - range[1], StandardCharsets.US_ASCII);
        return written.equals("<" + HexFormat.of().withUpperCase().formatHex(signature.getContents(pdf)) + ">");
    }

    private static boolean isBy(PDSignature signature, byte[] pdf, X509Certificate certificate) throws IOException {
        try {
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), cms(signature.getContents(pdf)));
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            Collection<X509CertificateHolder> brought = signed.getCertificates().getMatches(null);
            return signers.size() == 1
                    && List.copyOf(brought).equals(List.of(new JcaX509CertificateHolder(certificate)))
                    && signers.iterator().next().verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
            return false;
        }
    }

    /** Behind the signature its place is filled up with zeros, and with nothing else. */
    private static byte[] cms(byte[] contents) throws IOException {
        byte[] cms;
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            cms = in.readObject().getEncoded();
        }
        byte[] filled = Arrays.copyOf(cms, contents.length);
        if (!Arrays.equals(filled, contents)) {
            throw new IOException("something else stands in the place of the signature");
        }
        return cms;
    }

    private static byte[] detached(InputStream content, CityKey.Pair key) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException refused) {
            throw new IllegalStateException("the certificate cannot be signed", refused);
        }
    }
}
