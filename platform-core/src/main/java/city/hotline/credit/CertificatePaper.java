package city.hotline.credit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws a certificate: one page of A4 across, in Chinese and English, with the way to its public check as a QR code. */
final class CertificatePaper {
    private static final PDRectangle PAGE =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());
    private static final String FONT = "NotoSansSC-GB2312.ttf";
    /** 〓 stands for a character that the font does not have. */
    private static final String MISSING = "\u3013";

    private static final Color INK = new Color(0x1d2733);
    private static final Color MUTED = new Color(0x52606d);
    private static final Color LINE = new Color(0xb08d3c);
    private static final float MARGIN = 36;
    private static final float QR_SIZE = 96;
    private static final float MIDDLE = PAGE.getWidth() / 2;
    private static final float LARGEST_NAME = 30;

    private final Certified certified;
    private final String city;
    private final String address;
    private final PDFont font;
    private final PDPageContentStream out;

    private CertificatePaper(Certified certified, String city, String address, PDFont font, PDPageContentStream out) {
        this.certified = certified;
        this.city = city;
        this.address = address;
        this.font = font;
        this.out = out;
    }

    /**
     * @param city the hotline's name in Chinese
     * @param address where anybody can check it
     */
    static byte[] draw(Certified certified, String city, String address) {
        try (PDDocument document = new PDDocument();
                InputStream font = CertificatePaper.class.getResourceAsStream(FONT);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PAGE);
            document.addPage(page);
            document.getDocumentInformation().setTitle(said("TITLE", Locale.CHINA) + " " + certified.number());
            PDFont embedded = PDType0Font.load(document, Objects.requireNonNull(font, FONT), true);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                new CertificatePaper(certified, city, address, embedded, out).draw();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | WriterException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private void draw() throws IOException, WriterException {
        frame(MARGIN, 2.2f);
        frame(MARGIN + 6, 0.6f);
        centred(city, 15, 500, MUTED);
        heavy(said("TITLE", Locale.CHINA), 34, 448, INK);
        centred(said("TITLE", Locale.ENGLISH), 13, 426, MUTED);
        heavy(certified.provider().zh(), LARGEST_NAME, 362, INK);
        if (!certified.provider().en().equals(certified.provider().zh())) {
            centred(certified.provider().en(), 13, 340, MUTED);
        }
        heavy(said("GRADE." + certified.grade(), Locale.CHINA), 44, 276, LINE);
        centred(
                both(
                        "PERIOD",
                        certified.period().from(),
                        certified.period().until().minusDays(1)),
                11,
                238,
                INK);
        facts();
        code();
    }

    private void facts() throws IOException {
        float left = MARGIN + 40;
        at(both("NUMBER", certified.number()), left, 158);
        at(both("ISSUED", certified.issued()), left, 138);
        at(both("VALID", certified.validUntil()), left, 118);
        at(both("FORMULA", certified.formula()), left, 98);
        at(both("CHECK", address), left, 70);
    }

    private void code() throws IOException, WriterException {
        BitMatrix code =
                new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        float unit = QR_SIZE / code.getWidth();
        float left = PAGE.getWidth() - MARGIN - 40 - QR_SIZE;
        float top = 72 + QR_SIZE;
        out.setNonStrokingColor(INK);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    out.addRect(left + x * unit, top - (y + 1) * unit, unit, unit);
                }
            }
        }
        out.fill();
    }

    private void frame(float inset, float width) throws IOException {
        out.setStrokingColor(LINE);
        out.setLineWidth(width);
        out.addRect(inset, inset, PAGE.getWidth() - 2 * inset, PAGE.getHeight() - 2 * inset);
        out.stroke();
    }

    /** The font has one weight: a line around the letters makes them heavier. */
    private void heavy(String words, float size, float y, Color colour) throws IOException {
        out.setStrokingColor(colour);
        out.setLineWidth(size / 40);
        out.setRenderingMode(RenderingMode.FILL_STROKE);
        centred(words, size, y, colour);
        out.setRenderingMode(RenderingMode.FILL);
    }

    /** Smaller where it would not fit otherwise. */
    private void centred(String words, float size, float y, Color colour) throws IOException {
        String text = drawable(words);
        float room = PAGE.getWidth() - 4 * MARGIN;
        float wide = font.getStringWidth(text) / 1000 * size;
        float fitting = wide > room ? size * room / wide : size;
        put(text, fitting, MIDDLE - Math.min(wide, room) / 2, y, colour);
    }

    private void at(String words, float x, float y) throws IOException {
        put(drawable(words), 11, x, y, INK);
    }

    private void put(String text, float size, float x, float y, Color colour) throws IOException {
        out.beginText();
        out.setNonStrokingColor(colour);
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private String drawable(String words) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int point : words.codePoints().toArray()) {
            String one = Character.toString(point);
            text.append(has(one) ? one : MISSING);
        }
        return text.toString();
    }

    private boolean has(String one) throws IOException {
        try {
            font.encode(one);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    private static String both(String code, Object... facts) {
        return PaperWords.of(code, Locale.CHINA, facts) + "　" + PaperWords.of(code, Locale.ENGLISH, facts);
    }

    private static String said(String code, Locale locale) {
        return PaperWords.of(code, locale);
    }
}
