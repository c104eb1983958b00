package in.shikanji.app.kill;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Waits for what is going to be, and no longer than that. */
public final class Patience {
    private static final long LOOK_EVERY_NANOS = 3_000_000;

    private Patience() {}

    /** What may be asked again and again. */
    @FunctionalInterface
    public interface Question<T> {
        Optional<T> ask() throws Exception;
    }

    /** The first answer; an error if there is none in time. */
    public static <T> T await(String what, Duration most, Question<T> question) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            Optional<T> answer = question.ask();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("Waited " + most.toSeconds() + " s in vain for " + what + ".");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /** Waits until it is so. */
    public static void until(String what, Duration most, Question<Boolean> question) throws Exception {
        var _ = await(what, most, () -> question.ask().filter(yes -> yes));
    }
}
