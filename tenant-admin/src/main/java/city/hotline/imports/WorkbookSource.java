package city.hotline.imports;

import com.github.pjfanning.xlsx.SharedStringsImplementationType;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.Closeable;
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
import org.apache.poi.ss.usermodel.Workbook;

/** The first sheet of an Excel workbook: the newer format as a stream, the old one whole and therefore small. */
final class WorkbookSource implements TableSource {
    /** The old format is held in memory, at about ten times its size. */
    private static final long LARGEST_OLD_WORKBOOK = 10L << 20;

    private static final int WIDEST = 500;

    private final Workbook workbook;
    private final Closeable below;
    private final Iterator<Row> rows;

    private WorkbookSource(Workbook workbook, Closeable below) {
        this.workbook = workbook;
        this.below = below;
        this.rows = workbook.getNumberOfSheets() == 0
                ? Collections.emptyIterator()
                : workbook.getSheetAt(0).rowIterator();
    }

    /** Shared strings go to a temporary file, so that memory holds a few rows however long the sheet is. */
    static WorkbookSource openXlsx(Path path) {
        Workbook workbook = StreamingReader.builder()
                .rowCacheSize(50)
                .bufferSize(1 << 16)
                .setSharedStringsImplementationType(SharedStringsImplementationType.TEMP_FILE_BACKED)
                .open(path.toFile());
        return new WorkbookSource(workbook, () -> {});
    }

    static WorkbookSource openXls(Path path) throws IOException {
        refuseLargeOldWorkbook(path);
        POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true);
        try {
            refuseWhatIsNoWorkbook(files.getRoot());
            return new WorkbookSource(new HSSFWorkbook(files), files);
        } catch (IOException | RuntimeException failed) {
            files.close();
            throw failed;
        }
    }

    private static void refuseLargeOldWorkbook(Path path) throws IOException {
        if (Files.size(path) > LARGEST_OLD_WORKBOOK) {
            throw Unreadable.TOO_LARGE.refusal(LARGEST_OLD_WORKBOOK >> 20);
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
            int column = cell.getColumnIndex();
            if (column < WIDEST) {
                fillUpTo(cells, column);
                cells.set(column, TableRow.stripped(CellText.of(cell)));
            }
        }
        return new TableRow(row.getRowNum() + 1, List.copyOf(cells));
    }

    private static void fillUpTo(List<String> cells, int column) {
        while (cells.size() <= column) {
            cells.add("");
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
        below.close();
    }
}
