package city.hotline.imports;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text table: RFC 4180 with line breaks inside quotes, separated by tabs, commas or semicolons. */
final class TextSource implements TableSource {
    private static final String DELIMITERS = "\t,;";

    private final RecordLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private TextSource(RecordLimit limit, CSVParser parser) {
        this.limit = limit;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static TextSource open(Path path, Charset charset) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(path, charset))
                .setIgnoreEmptyLines(false)
                .get();
        RecordLimit limit = new RecordLimit(new BufferedReader(TextEncoding.reader(path, charset)));
        return new TextSource(
                limit, CSVParser.builder().setReader(limit).setFormat(format).get());
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public TableRow next() {
        CSVRecord row = records.next();
        limit.begin((int) row.getRecordNumber() + 1);
        return new TableRow(
                (int) row.getRecordNumber(),
                row.stream().map(TableRow::stripped).toList());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** The sign that stands most often in the first line with anything in it, outside quotes; a comma when none does. */
    private static char delimiter(Path path, Charset charset) throws IOException {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        boolean filled = false;
        try (Reader reader = new BufferedReader(TextEncoding.reader(path, charset))) {
            for (int sign = reader.read(); sign >= 0 && (quoted || !filled || !isLineEnd(sign)); sign = reader.read()) {
                quoted ^= sign == '"';
                filled |= !isLineEnd(sign);
                int place = quoted ? -1 : DELIMITERS.indexOf(sign);
                if (place >= 0) {
                    counts[place]++;
                }
            }
        }
        return mostFrequent(counts);
    }

    private static boolean isLineEnd(int sign) {
        return sign == '\n' || sign == '\r';
    }

    private static char mostFrequent(int[] counts) {
        int best = 1;
        for (int place = 0; place < counts.length; place++) {
            best = counts[place] > counts[best] ? place : best;
        }
        return DELIMITERS.charAt(best);
    }

    /** Stops a quote that never closes from pulling the rest of the file into memory. */
    private static final class RecordLimit extends FilterReader {
        private static final int LARGEST_RECORD = 4_000_000;

        private int row = 1;
        private int read;

        RecordLimit(Reader reader) {
            super(reader);
        }

        void begin(int row) {
            this.row = row;
            this.read = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int now = super.read(buffer, offset, length);
            count(Math.max(now, 0));
            return now;
        }

        private void count(int now) {
            read += now;
            if (read > LARGEST_RECORD) {
                throw Unreadable.OPEN_QUOTE.refusal(String.valueOf(row));
            }
        }
    }
}
