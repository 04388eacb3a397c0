package city.hotline.search;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that does what a test tells it to. */
final class StubFinder implements Finder {
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Callable<Integer> does = () -> 1;

    /** From now on, whatever it is asked. What is given back is the total. */
    void does(Callable<Integer> does) {
        this.does = does;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public Answers answers(Sought sought) {
        return new Answers(knowledge(sought), items(sought), cases(sought));
    }

    @Override
    public Found<KnowledgeHit> knowledge(Sought sought) {
        return found();
    }

    @Override
    public Found<ItemHit> items(Sought sought) {
        return found();
    }

    @Override
    public Found<CaseHit> cases(Sought sought) {
        return found();
    }

    @Override
    public void probe() {
        found();
    }

    private <H> Found<H> found() {
        asked.incrementAndGet();
        try {
            return new Found<>(List.of(), does.call(), false);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
