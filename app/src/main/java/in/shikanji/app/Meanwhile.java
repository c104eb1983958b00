package in.shikanji.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that the start needs later, made meanwhile on a thread of its own. Not on a virtual one: most of it is loading
 * classes, during which virtual threads may stop for good where there are two processors (docs/proof/faults.md).
 */
final class Meanwhile<T> {
    private final CompletableFuture<T> made;

    private Meanwhile(CompletableFuture<T> made) {
        this.made = made;
    }

    static <T> Meanwhile<T> make(Supplier<T> making) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(
                making, work -> Thread.ofPlatform().daemon().name("meanwhile").start(work)));
    }

    /** Waits for it; throws what its making threw. */
    T get() {
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
