package city.hotline.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files of the tests, good and hostile. */
final class Sheets {
    private Sheets() {}

    static ImportFile text(Path folder, String name, String text, Charset charset) {
        return bytes(folder, name, text.getBytes(charset));
    }

    static ImportFile text(Path folder, String name, String text) {
        return text(folder, name, text, StandardCharsets.UTF_8);
    }

    static ImportFile bytes(Path folder, String name, byte[] bytes) {
        try {
            return ImportFile.of(Files.write(folder.resolve(name), bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ImportFile xlsx(Path folder, String name, List<List<Object>> rows) throws IOException {
        return write(folder, name, new XSSFWorkbook(), rows);
    }

    static ImportFile xls(Path folder, String name, List<List<Object>> rows) throws IOException {
        return write(folder, name, new HSSFWorkbook(), rows);
    }

    /** Many rows, written as a stream with shared strings, as Excel itself keeps them. */
    static ImportFile longXlsx(Path folder, String name, Iterable<List<Object>> rows) throws IOException {
        return write(folder, name, new SXSSFWorkbook(null, 100, true, true), rows);
    }

    private static ImportFile write(Path folder, String name, Workbook workbook, Iterable<List<Object>> rows)
            throws IOException {
        Path path = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(path)) {
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d h:mm:ss"));
            Sheet sheet = workbook.createSheet();
            int number = 0;
            for (List<Object> row : rows) {
                fill(sheet.createRow(number++), row, date);
            }
            workbook.write(out);
        }
        return ImportFile.of(path);
    }

    private static void fill(Row row, List<Object> values, CellStyle date) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            switch (values.get(column)) {
                case java.time.LocalDateTime at -> {
                    cell.setCellValue(at);
                    cell.setCellStyle(date);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case Object other -> cell.setCellValue(other.toString());
            }
        }
    }

    static ImportFile encrypted(Path folder, String name, ImportFile plain) throws Exception {
        Path path = folder.resolve(name);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("81890");
            try (InputStream in = Files.newInputStream(plain.path());
                    OPCPackage opc = OPCPackage.open(in);
                    OutputStream sealed = encryptor.getDataStream(files)) {
                opc.save(sealed);
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                files.writeFilesystem(out);
            }
        }
        return ImportFile.of(path);
    }

    /** The same workbook with one part put in the place of another. */
    static ImportFile withPart(Path folder, String name, ImportFile plain, String part, String... pieces)
            throws IOException {
        Path path = folder.resolve(name);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(plain.path()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    for (String piece : pieces) {
                        out.write(piece.getBytes(StandardCharsets.UTF_8));
                    }
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return ImportFile.of(path);
    }

    /** Han characters without a pattern that would compress away, the same in every run. */
    static String words(int seed, int length) {
        return new Random(seed)
                .ints(length, 0x4E00, 0x9000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<TableRow> rowsOf(ImportFile file) {
        List<TableRow> all = new ArrayList<>();
        try (TableRows rows = TableFile.open(file).rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    static List<String> headerOf(ImportFile file) {
        try (TableRows rows = TableFile.open(file).rows()) {
            return rows.header();
        }
    }
}
