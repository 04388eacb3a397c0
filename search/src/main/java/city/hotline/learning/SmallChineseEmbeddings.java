package city.hotline.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * Embeddings by the small Chinese model that ships with the product. It is loaded when the first text comes, once a
 * process, and never works on more texts at a time than the machine has cores.
 */
final class SmallChineseEmbeddings implements Embeddings {
    /** A token is at least one character, and the model takes 510 of them beside its own two. */
    private static final int WINDOW = 510;

    private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors();
    private static final Supplier<SmallChineseModel> MODEL = SingletonSupplier.of(SmallChineseModel::new);

    static final Embeddings THE_ONLY = new SmallChineseEmbeddings();

    private final Semaphore cores = new Semaphore(AT_A_TIME, true);

    private SmallChineseEmbeddings() {}

    @Override
    public float[] of(String text) {
        cores.acquireUninterruptibly();
        try {
            return MODEL.get().embed(window(text)).content().vector();
        } finally {
            cores.release();
        }
    }

    @Override
    public List<float[]> ofAll(List<String> texts) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<float[]>> running =
                    texts.stream().map(text -> threads.submit(() -> of(text))).toList();
            List<float[]> vectors = new ArrayList<>(running.size());
            for (Future<float[]> vector : running) {
                vectors.add(vector.get());
            }
            return vectors;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while embedding", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a text could not be embedded", failed.getCause());
        }
    }

    /** Never blank, which the model refuses. */
    private static String window(String text) {
        if (text.isBlank()) {
            return "。";
        }
        return text.length() <= WINDOW ? text : text.substring(0, WINDOW);
    }
}
