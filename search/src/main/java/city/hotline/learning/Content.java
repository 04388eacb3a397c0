package city.hotline.learning;

/** What a text says of its matter. */
public final class Content {
    private final String folded;
    private final StringBuilder content = new StringBuilder();
    /** Where what is not yet decided begins: it stands together, and so far no word of it says anything. */
    private int open;

    private boolean says;

    private Content(String folded) {
        this.folded = folded;
    }

    /**
     * The text without greetings, filler of speech, pronouns and words of asking: a space stands where they stood. A
     * particle is left out only where it stands among those: 打不着 stays whole. Blank when it is nothing else; a single
     * character is looked for whatever it is.
     */
    public static String of(String text) {
        String folded = Terms.folded(text);
        return folded.codePointCount(0, folded.length()) == 1 ? folded : new Content(folded).read();
    }

    private String read() {
        int end = 0;
        for (String word : Words.of(folded)) {
            int begin = Math.max(end, folded.indexOf(word, end));
            boolean function = FunctionWords.contain(word);
            if (begin > end) {
                decide(end);
                content.append(folded, end, begin);
                open = begin;
            }
            end = begin + word.length();
            if (function && word.length() > 1) {
                decide(begin);
                content.append(' ');
                open = end;
            } else {
                says |= !function;
            }
        }
        decide(end);
        return content.append(folded, end, folded.length()).toString();
    }

    private void decide(int until) {
        if (says) {
            content.append(folded, open, until);
        }
        says = false;
        open = until;
    }
}
