package city.hotline.imports;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of one file, header and blank rows included, read one after another and never kept. */
interface TableSource extends Iterator<TableRow>, Closeable {}
