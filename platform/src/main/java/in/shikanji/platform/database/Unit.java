package in.shikanji.platform.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work, its caller's wait and its outcome. It may run more than once; only the last run counts. The caller
 * reads the outcome after {@link #deliver}, never before.
 */
final class Unit<T> {
    private final BiFunction<Sql, Shares, T> work;
    private final long lateAt;
    private final @Nullable CompletableFuture<T> ran;
    private final CompletableFuture<Boolean> delivered = new CompletableFuture<>();
    private final List<Runnable> afterCommit = new ArrayList<>(2);
    private @Nullable T result;
    private @Nullable Throwable failure;

    private Unit(BiFunction<Sql, Shares, T> work, Duration deadline, boolean ahead) {
        this.work = work;
        this.lateAt = System.nanoTime() + deadline.toNanos();
        this.ran = ahead ? new CompletableFuture<>() : null;
    }

    /** One whose caller waits for its outcome. */
    static <T> Unit<T> of(Function<Sql, T> work, Duration deadline) {
        return new Unit<>(alone(work), deadline, false);
    }

    /** One that shares something with others of its transaction. */
    static <S, T> Unit<T> sharing(Sharing<S> sharing, BiFunction<Sql, S, T> work, Duration deadline) {
        return new Unit<>((sql, shares) -> work.apply(sql, shares.of(sharing, sql)), deadline, false);
    }

    /** One whose caller goes on as soon as it has run. */
    static <T> Unit<T> ahead(Function<Sql, T> work, Duration deadline) {
        return new Unit<>(alone(work), deadline, true);
    }

    private static <T> BiFunction<Sql, Shares, T> alone(Function<Sql, T> work) {
        return (sql, shares) -> {
            shares.end(sql);
            return work.apply(sql);
        };
    }

    boolean isLate() {
        return System.nanoTime() - lateAt >= 0;
    }

    /** Runs the work in a transaction or a savepoint of its own, as {@link #run(JdbcSql, Shares, boolean)}. */
    void run(JdbcSql sql) {
        run(sql, new Shares(), true);
    }

    /**
     * Runs the work and keeps its result; forgets what an earlier run left.
     *
     * @param last whether none of its transaction follows, so that what they share ends
     */
    void run(JdbcSql sql, Shares shares, boolean last) {
        clear();
        T value = work.apply(sql, shares);
        if (last) {
            shares.end(sql);
        }
        sql.requireSound();
        result = value;
        afterCommit.addAll(sql.afterCommit());
        if (ran != null) {
            ran.complete(value);
        }
    }

    /** Keeps the reason, unless the caller has the outcome already. */
    void fail(Throwable reason) {
        if (delivered.isDone()) {
            return;
        }
        clear();
        failure = reason;
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    void deliver() {
        delivered.complete(true);
    }

    /**
     * Of one that is {@link #ahead}: waits until the work has run for the first time and returns its result then; if it never
     * came to that, the outcome.
     */
    T awaitRun() {
        CompletableFuture<T> first = Objects.requireNonNull(ran);
        CompletableFuture.anyOf(first, delivered).join();
        return first.isDone() ? first.join() : await();
    }

    /** Waits, through interrupts, for the outcome: returns the result or throws what the unit threw. */
    @SuppressWarnings("NullAway") // a unit that did not fail has the result of its work
    T await() {
        delivered.join();
        Throwable reason = failure;
        if (reason == null) {
            return result;
        }
        CallerFrames.append(reason);
        switch (reason) {
            case RuntimeException exception -> throw exception;
            case Error error -> throw error;
            default -> throw new DatabaseException("the unit of work failed", reason);
        }
    }

    private void clear() {
        result = null;
        failure = null;
        afterCommit.clear();
    }
}
