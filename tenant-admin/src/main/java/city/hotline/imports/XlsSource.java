package city.hotline.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** The first sheet of an old xls workbook. The format has to be held whole, at about ten times its size. */
final class XlsSource implements TableSource {
    private static final long LARGEST = 10L << 20;

    private final HSSFWorkbook workbook;
    private final Iterator<Row> rows;
    private final boolean since1904;

    private XlsSource(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        this.rows = workbook.getNumberOfSheets() == 0
                ? Collections.emptyIterator()
                : workbook.getSheetAt(0).rowIterator();
    }

    static XlsSource open(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw Unreadable.TOO_LARGE.refusal(LARGEST >> 20);
        }
        POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true);
        try {
            refuseWhatIsNoWorkbook(files.getRoot());
            return new XlsSource(new HSSFWorkbook(files));
        } catch (IOException | RuntimeException failed) {
            files.close();
            throw failed;
        }
    }

    /** A newer workbook with a password is also kept in the old container. */
    private static void refuseWhatIsNoWorkbook(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Unreadable.ENCRYPTED.refusal();
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw Unreadable.NOT_A_TABLE.refusal();
        }
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public TableRow next() {
        Row row = rows.next();
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            while (cells.size() <= cell.getColumnIndex()) {
                cells.add("");
            }
            cells.set(cell.getColumnIndex(), TableRow.stripped(CellText.of(cell, since1904)));
        }
        return new TableRow(row.getRowNum() + 1, List.copyOf(cells));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
