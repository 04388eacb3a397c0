package city.hotline.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number as a spreadsheet shows it: the first row is 1
 * @param cells as text, edges stripped; may be fewer or more than the header has
 */
record TableRow(int number, List<String> cells) {
    /** Empty when the row is shorter. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** SHA-256 over the cells and their borders. */
    byte[] digest() {
        MessageDigest sha = TableFile.sha256();
        for (String cell : cells) {
            sha.update(cell.getBytes(StandardCharsets.UTF_16LE));
            sha.update((byte) 31);
        }
        return sha.digest();
    }

    /** Names a row that has no number of its own by its words: the same row again has the same. */
    String fingerprint() {
        return "sha:" + HexFormat.of().formatHex(digest()).substring(0, 32);
    }

    /** Strips the edges of a cell of every sort of space and of the byte order mark, and nothing else. */
    static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\uFEFF';
    }
}
