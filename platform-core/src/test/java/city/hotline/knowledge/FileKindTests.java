package city.hotline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hotline.foundation.TextNotAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {
    @Test
    void aFileIsWhatItsContentSays() throws IOException {
        assertThat(UploadedFile.checked("办事指南.PDF", text("%PDF-1.7 …")).mediaType())
                .isEqualTo("application/pdf");
        assertThat(UploadedFile.checked("a.png", HexFormat.of().parseHex("89504e470d0a1a0a00"))
                        .mediaType())
                .isEqualTo("image/png");
        assertThat(UploadedFile.checked("a.jpeg", HexFormat.of().parseHex("ffd8ffe000"))
                        .mediaType())
                .isEqualTo("image/jpeg");
        assertThat(UploadedFile.checked("a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(UploadedFile.checked("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .mediaType())
                .endsWith("spreadsheetml.sheet");
        assertThat(UploadedFile.checked("a.txt", text("纯文本\r\n第二行")).mediaType())
                .isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "\uFEFF <?xml version='1.0'?><svg/>",
                "<!DOCTYPE html><html></html>",
                "  <script>alert(1)</script>",
                "MZ\u0000\u0003",
                ""
            })
    void markupAndProgramsAreRefusedWhateverTheyAreCalled(String content) {
        for (String name : new String[] {"a.svg", "a.html", "a.txt", "a.png", "a.pdf"}) {
            assertThatThrownBy(() -> UploadedFile.checked(name, text(content)))
                    .isInstanceOf(FileTypeNotAllowed.class)
                    .hasMessage("FILE_TYPE_NOT_ALLOWED");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.html, plain text", "a.svg, plain text", "a, plain text", "a.docx, %PDF-1.7", "a.pdf, plain text"})
    void aNameThatPromisesSomethingElseIsRefused(String name, String content) {
        assertThatThrownBy(() -> UploadedFile.checked(name, text(content))).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void documentsWithMacrosAndOtherZipsAreRefused() throws IOException {
        byte[] macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        byte[] archive = zip("evil.exe");

        assertThatThrownBy(() -> UploadedFile.checked("a.docx", macros)).isInstanceOf(FileTypeNotAllowed.class);
        assertThatThrownBy(() -> UploadedFile.checked("a.docx", archive)).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void aZipThatIsCutOffOrLiesAboutItsPartsIsRefused() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        byte[] lying = whole.clone();
        lying[lying.length - 6] = (byte) 0xff;
        lying[lying.length - 3] = 0x7f;

        for (int length = 4; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> UploadedFile.checked("a.docx", cut)).isInstanceOf(FileTypeNotAllowed.class);
        }
        assertThatThrownBy(() -> UploadedFile.checked("a.docx", lying)).isInstanceOf(FileTypeNotAllowed.class);
    }

    @Test
    void tenMegabytesAreTheMost() {
        byte[] most = Arrays.copyOf(text("%PDF-1.7"), 10 << 20);

        assertThat(UploadedFile.checked("a.pdf", most).size()).isEqualTo(10 << 20);
        assertThatThrownBy(() -> UploadedFile.checked("a.pdf", Arrays.copyOf(most, most.length + 1)))
                .isInstanceOf(FileTooLarge.class);
    }

    @Test
    void aNameLosesItsFoldersAndDoesNotMislead() {
        assertThat(UploadedFile.checked("C:\\tmp\\../a.pdf", text("%PDF-1.7")).name())
                .isEqualTo("a.pdf");
        assertThatThrownBy(() -> UploadedFile.checked("a\u202Efdp.pdf", text("%PDF-1.7")))
                .isInstanceOf(TextNotAllowed.class);
        assertThatThrownBy(() -> UploadedFile.checked("a\r\nb.pdf", text("%PDF-1.7")))
                .isInstanceOf(TextNotAllowed.class);
    }

    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
