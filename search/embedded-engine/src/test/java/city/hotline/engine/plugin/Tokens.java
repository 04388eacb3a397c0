package city.hotline.engine.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Everything that an index keeps of a text, word by word, so that two analyzers can be compared. */
record Tokens(List<Token> words, int endOffset, int endGap) {
    record Token(String word, int from, int to, int step, int length, String type) {}

    static Tokens of(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            List<Token> tokens = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        word.toString(),
                        offset.startOffset(),
                        offset.endOffset(),
                        step.getPositionIncrement(),
                        length.getPositionLength(),
                        type.type()));
            }
            stream.end();
            return new Tokens(tokens, offset.endOffset(), step.getPositionIncrement());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> text() {
        return words.stream().map(Token::word).toList();
    }
}
