package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which encoding a text file is in. A byte order mark decides; then what decodes without a fault as UTF-8 is UTF-8; then
 * the detector is asked. Everything that stays open is GB18030, which holds GBK and GB2312: what Excel writes in China.
 */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int SAMPLE = 1 << 20;

    private TextEncoding() {}

    /** @throws FileUnreadable when the file decodes in none of them: every byte of it has been tried */
    static Charset of(Path path) {
        return Reading.of(() -> detect(path));
    }

    private static Charset detect(Path path) throws IOException {
        byte[] sample = sample(path);
        Charset marked = marked(sample);
        if (marked != null) {
            return proven(path, marked);
        }
        if (decodes(path, StandardCharsets.UTF_8) && !looksLikeUtf16(sample)) {
            return StandardCharsets.UTF_8;
        }
        if (looksLikeUtf16(sample)) {
            return proven(
                    path, zeros(sample, 0) > zeros(sample, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return traditional(sample) && decodes(path, BIG5) ? BIG5 : proven(path, GB18030);
    }

    private static byte[] sample(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static @Nullable Charset marked(byte[] sample) {
        String name = sample.length < 4 ? null : UniversalDetector.detectCharsetFromBOM(sample);
        return name == null ? null : Charset.forName(name);
    }

    private static Charset proven(Path path, Charset charset) throws IOException {
        if (!decodes(path, charset)) {
            throw Unreadable.WRONG_ENCODING.refusal();
        }
        return charset;
    }

    private static boolean decodes(Path path, Charset charset) throws IOException {
        try (InputStreamReader reader = reader(path, charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException faulty) {
            return false;
        }
    }

    /** A reader that stops at the first fault instead of putting replacement characters. */
    static InputStreamReader reader(Path path, Charset charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(path),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Without a mark, the commas, digits and line ends of a table make every second byte zero. */
    private static boolean looksLikeUtf16(byte[] sample) {
        int even = zeros(sample, 0);
        int odd = zeros(sample, 1);
        return Math.max(even, odd) > sample.length / 50 && Math.min(even, odd) * 20 < Math.max(even, odd);
    }

    private static int zeros(byte[] sample, int from) {
        int count = 0;
        for (int i = from; i < sample.length; i += 2) {
            count += sample[i] == 0 ? 1 : 0;
        }
        return count;
    }

    /** The detector takes short simplified texts for Big5: it is believed only where few pairs are common GB characters. */
    private static boolean traditional(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        return "BIG5".equals(detector.getDetectedCharset()) && commonShare(sample) < 0.6;
    }

    /** The share of double bytes that are among the 3,755 common characters of GB 2312 (rows 16 to 55). */
    private static double commonShare(byte[] sample) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < sample.length; i++) {
            int lead = sample[i] & 0xFF;
            if (lead >= 0x81) {
                int trail = sample[++i] & 0xFF;
                pairs++;
                common += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) common / pairs;
    }
}
