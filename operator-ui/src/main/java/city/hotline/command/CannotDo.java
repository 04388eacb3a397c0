package city.hotline.command;

/** A command could not do its work; it carries the sentence for whoever typed it. */
final class CannotDo extends RuntimeException {
    private final String sentence;

    CannotDo(String key, Object... facts) {
        super(key);
        this.sentence = Say.sentence(key, facts);
    }

    String sentence() {
        return sentence;
    }
}
