package city.hotline.imports;

import static city.hotline.imports.Sheets.rowsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.hotline.foundation.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTests {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private ImportFile good;

    @BeforeEach
    void aGoodWorkbook() throws IOException {
        good = Sheets.xlsx(folder, "good.xlsx", List.of(List.of("标题"), List.of("路灯不亮")));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInChineseAndEnglish(Unreadable why) {
        FileUnreadable refusal = why.refusal("1", "2");

        assertThat(Sentences.of(refusal, Locale.CHINESE)).startsWith("文件无法读取：").doesNotContain("Sentence", "{");
        assertThat(Sentences.of(refusal, Locale.ENGLISH))
                .startsWith("The file cannot be read: ")
                .doesNotContain("{");
    }

    @Test
    void anEncryptedWorkbookIsRefused() throws Exception {
        refused(Sheets.encrypted(folder, "a.xlsx", good), Unreadable.WRONG_EXTENSION, Unreadable.ENCRYPTED);
        refused(Sheets.encrypted(folder, "a.xls", good), Unreadable.ENCRYPTED);
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() throws IOException {
        String[] zeros = new String[300];
        Arrays.fill(zeros, "<c><v>0</v></c>".repeat(1 << 16));

        refused(Sheets.withPart(folder, "a.xlsx", good, SHEET, zeros), Unreadable.ZIP_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/x"})
    void externalEntitiesAreRefused(String target) throws IOException {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        refused(Sheets.withPart(folder, "a.xlsx", good, SHEET, sheet), Unreadable.EXTERNAL_ENTITY);
    }

    @Test
    void aNameThatPromisesAnotherFormatIsRefused() throws IOException {
        refused(new ImportFile(good.path(), "a.csv"), Unreadable.WRONG_EXTENSION);
        refused(Sheets.text(folder, "a.xlsx", "标题\n灯\n"), Unreadable.WRONG_EXTENSION);
        refused(Sheets.text(folder, "a.exe", "标题\n灯\n"), Unreadable.WRONG_EXTENSION);
    }

    @Test
    void whatIsNoTableIsRefused() {
        refused(Sheets.text(folder, "a.csv", "%PDF-1.7 …"), Unreadable.NOT_A_TABLE);
        refused(Sheets.text(folder, "b.csv", "<html><table>"), Unreadable.NOT_A_TABLE);
        refused(Sheets.bytes(folder, "a.xlsx", zipOf("word/document.xml")), Unreadable.NOT_A_TABLE);
    }

    @Test
    void aBrokenWorkbookIsRefused() throws IOException {
        byte[] whole = java.nio.file.Files.readAllBytes(good.path());

        refused(Sheets.bytes(folder, "a.xlsx", Arrays.copyOf(whole, whole.length / 2)), Unreadable.BROKEN);
        refused(Sheets.withPart(folder, "b.xlsx", good, SHEET, "<worksheet><sheetData><row>"), Unreadable.BROKEN);
        refused(Sheets.bytes(folder, "c.xls", ole2Rubbish()), Unreadable.BROKEN);
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        byte[] bytes = "title\nabc\n".getBytes(StandardCharsets.US_ASCII);
        bytes[6] = (byte) 0xFF;
        bytes[7] = (byte) 0xFF;

        refused(Sheets.bytes(folder, "a.csv", bytes), Unreadable.WRONG_ENCODING);
    }

    @Test
    void emptyFilesAndFilesWithoutHeaderOrRowsAreRefused() {
        refused(Sheets.text(folder, "a.csv", ""), Unreadable.EMPTY);
        refused(Sheets.text(folder, "b.csv", "\n \n"), Unreadable.EMPTY);
        refused(Sheets.text(folder, "c.csv", "编号,标题\n\n"), Unreadable.NO_ROWS);
        refused(Sheets.text(folder, "d.csv", "2549,2019/4/25 9:32:09,路灯不亮\n2550,2019/4/26,水管\n"), Unreadable.NO_HEADER);
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithItsPlace() {
        refused(Sheets.text(folder, "a.csv", "标题,内容\n灯,\"坏了\n水,停了\n"), Unreadable.OPEN_QUOTE);
        refused(Sheets.text(folder, "b.csv", "标题,内容\n灯,\"" + "坏了\n".repeat(2_000_000)), Unreadable.OPEN_QUOTE);
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        refused(Sheets.text(folder, "a.csv", "标题\n" + "灯\n".repeat(TableRows.MOST_ROWS + 1)), Unreadable.TOO_MANY_ROWS);
    }

    private static void refused(ImportFile file, Unreadable... why) {
        assertThatExceptionOfType(FileUnreadable.class)
                .isThrownBy(() -> rowsOf(file))
                .satisfies(refusal -> assertThat(refusal.why()).isIn((Object[]) why));
    }

    private static byte[] zipOf(String entry) {
        try (java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
                java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry(entry));
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static byte[] ole2Rubbish() {
        byte[] bytes = new byte[2048];
        System.arraycopy(java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, bytes, 0, 8);
        return bytes;
    }
}
