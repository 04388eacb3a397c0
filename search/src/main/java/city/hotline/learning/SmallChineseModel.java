package city.hotline.learning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The model bge-small-zh-v1.5 from its package, each text on the one thread that asks. The library's own class lets the
 * runtime take every core for each text, which starves the calls on the same machine.
 */
final class SmallChineseModel extends AbstractInProcessEmbeddingModel {
    private static final String NAME = "bge-small-zh-v1.5";

    private final OnnxBertBiEncoder encoder;

    /** Takes seconds and about 150 MB. */
    SmallChineseModel() {
        super(Runnable::run);
        try (InputStream tokens = resource("-tokenizer.json");
                InputStream model = resource(".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            encoder = new OnnxBertBiEncoder(environment, session, tokens, PoolingMode.CLS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OrtException failed) {
            throw new IllegalStateException("the embedding model does not load", failed);
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return Embeddings.DIMENSIONS;
    }

    private static InputStream resource(String ending) {
        return Objects.requireNonNull(
                BgeSmallZhV15EmbeddingModel.class.getClassLoader().getResourceAsStream(NAME + ending), ending);
    }
}
