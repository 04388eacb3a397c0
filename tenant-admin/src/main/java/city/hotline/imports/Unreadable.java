package city.hotline.imports;

/** Why a file cannot be read. */
enum Unreadable {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    WRONG_EXTENSION,
    NOT_A_TABLE,
    NOT_A_DOCUMENT,
    ENCRYPTED,
    BROKEN,
    ZIP_BOMB,
    EXTERNAL_ENTITY,
    WRONG_ENCODING,
    OPEN_QUOTE,
    NO_HEADER,
    NO_ROWS;

    FileUnreadable refusal(Object... facts) {
        return new FileUnreadable(this, facts);
    }
}
