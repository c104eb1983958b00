package in.shikanji.inventory.images;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pictures developed, one at a time, each by a process of its own ({@link Developing}) with little memory and an end to
 * its time. Decoders are what hostile files are made for, and what they could do must not be done to this process.
 */
final class Darkroom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As many as may be uploaded at once: the one before them may be answered while its turn is just ending. */
    private static final int MOST_WAITING = ImageRoutes.UPLOADS;

    /** Enough for what {@link Decoding} holds at once, the file, and the prints. */
    private static final List<String> LIMITS = List.of(
            "-Xmx160m",
            "-Xmn24m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dcom.twelvemonkeys.imageio.maxImageBytes=100000000",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");

    private final ThreadPoolExecutor turns =
            new ThreadPoolExecutor(1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                Thread thread = new Thread(null, work, "darkroom", 256L * 1024);
                thread.setDaemon(true);
                return thread;
            });

    private final Duration longest;
    private volatile @Nullable Process working;

    Darkroom() {
        this(LONGEST);
    }

    /** @param longest how long one picture may take, in whole seconds */
    Darkroom(Duration longest) {
        this.longest = longest;
        turns.allowCoreThreadTimeOut(true);
    }

    /** What came of a picture. */
    sealed interface Developed {
        record Done(Print.Set prints) implements Developed {}

        /** It can't be decoded, or not within the time and memory that any picture needs. */
        record Broken() implements Developed {}

        /** Too many others wait. */
        record Busy() implements Developed {}
    }

    Developed develop(Negative negative) {
        Future<Developed> done = null;
        try {
            done = turns.submit(() -> inAnotherProcess(negative));
            return done.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException | TimeoutException full) {
            if (done != null) {
                done.cancel(false);
            }
            return new Developed.Busy();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was developed", interrupt);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("no process could be started for a picture", failure.getCause());
        }
    }

    @Override
    public void close() {
        turns.shutdownNow();
        Process last = working;
        if (last != null) {
            last.destroyForcibly();
        }
    }

    private Developed inAnotherProcess(Negative negative) throws IOException, InterruptedException {
        Process process = start();
        working = process;
        CompletableFuture.delayedExecutor(longest.toSeconds() + 1, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        try {
            send(negative, process);
            Print.Set prints = Developing.readPrints(new DataInputStream(process.getInputStream()));
            return new Developed.Done(prints);
        } catch (IOException broken) {
            LOG.info(
                    "a {} of {} x {} pixels could not be developed; its process ended with {}",
                    negative.format(),
                    negative.width(),
                    negative.height(),
                    process.waitFor());
            return new Developed.Broken();
        } finally {
            working = null;
            // Gone, with its memory, before the next one begins.
            process.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Developing.class.getName()));
        command.add(Long.toString(longest.toSeconds()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // It needs no password of the database, and no word of a secret.
        builder.environment().clear();
        return builder.start();
    }

    /** A process that has given up already does not read; that is an exception here, too. */
    private static void send(Negative negative, Process process) throws IOException {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            Developing.writeRequest(negative, out);
        }
    }
}
