package city.hotline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15.BgeSmallZhV15EmbeddingModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real model. */
class EmbeddingsTests {
    private final Embeddings embeddings = Embeddings.small();

    @Test
    void aVectorHasLengthOneAndIsTheLibrarysOwn() {
        float[] ours = embeddings.of("水管漏水找谁修");

        float[] theirs =
                new BgeSmallZhV15EmbeddingModel().embed("水管漏水找谁修").content().vector();
        assertThat(ours).hasSize(Embeddings.DIMENSIONS);
        assertThat(cosine(ours, ours)).isCloseTo(1, within(1e-4));
        assertThat(cosine(ours, theirs)).isCloseTo(1, within(1e-4));
    }

    @Test
    void whatMeansTheSameStandsNearer() {
        List<float[]> vectors = embeddings.ofAll(List.of("水管漏水找谁修", "自来水管子坏了请维修", "孩子上小学怎么报名"));

        assertThat(cosine(vectors.get(0), vectors.get(1))).isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void blankAndVeryLongTextsHaveAVectorToo() {
        assertThat(embeddings.of("  ")).hasSize(Embeddings.DIMENSIONS);
        assertThat(embeddings.of("路面坑洼不平，".repeat(1_500))).hasSize(Embeddings.DIMENSIONS);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
