package city.hotline.search.elastic;

import city.hotline.learning.Embeddings;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * What questions mean, kept for a while: who types asks nearly the same again and again. A question waits only a moment;
 * what is computed after that helps the next one. A vector says nothing of a city, so all cities share it.
 */
@Component
@Conditional(EngineNamed.class)
class QuestionVectors {
    private static final Logger LOG = LoggerFactory.getLogger(QuestionVectors.class);
    private static final int KEPT = 2000;
    private static final int WAITING = 8;

    private final Embeddings embeddings;
    private final Duration patience;
    private final Map<String, List<Float>> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Float>> eldest) {
            return size() > KEPT;
        }
    });
    private final ThreadPoolExecutor computer = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("search-question").factory());

    QuestionVectors(Embeddings embeddings, SearchProperties properties) {
        this.embeddings = embeddings;
        this.patience = properties.meaning();
    }

    /** The vector, or null when it is not there in time: then the question goes without it. */
    @Nullable
    List<Float> of(String text) {
        String question = text.strip();
        List<Float> known = kept.get(question);
        if (known != null) {
            return known;
        }
        try {
            return CompletableFuture.supplyAsync(() -> compute(question), computer)
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException late) {
            return null;
        } catch (ExecutionException failed) {
            LOG.warn("meaning of a question not computed");
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private List<Float> compute(String question) {
        List<Float> known = kept.get(question);
        return known == null ? keep(question, embeddings.of(question)) : known;
    }

    private List<Float> keep(String question, float[] vector) {
        List<Float> parts = new ArrayList<>(vector.length);
        for (float part : vector) {
            parts.add(part);
        }
        kept.put(question, parts);
        return parts;
    }

    @PreDestroy
    void stop() {
        computer.shutdownNow();
    }
}
