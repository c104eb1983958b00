package in.shikanji.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many hands doing something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Runs the work for each hand on a thread of its own, all let go together; the results by hand. */
    public static <T> List<T> run(int hands, IntFunction<T> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                int mine = hand;
                running.add(threads.submit(() -> {
                    go.await();
                    return work.apply(mine);
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
