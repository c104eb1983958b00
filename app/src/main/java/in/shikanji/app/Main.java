package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.database.DataFolderException;
import in.shikanji.platform.database.DatabaseException;
import in.shikanji.platform.telemetry.Logging;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Starts the program and says how to use it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        try {
            Configuration configuration = Configuration.load(List.of(arguments), System.getenv());
            if (configuration.isHelpAsked() || configuration.words().equals(List.of("config"))) {
                out.print(Configuration.documentedFile());
                return;
            }
            if (!configuration.words().isEmpty()) {
                throw new ConfigurationException("\"" + configuration.words().getFirst()
                        + "\" is no option; options begin with --, and those that only switch take no value.");
            }
            run(configuration, out);
        } catch (ConfigurationException
                | DataFolderException
                | DatabaseException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException refused) {
            System.err.println(sentence(refused));
            System.exit(1);
        }
    }

    private static void run(Configuration configuration, PrintStream out) throws InterruptedException {
        Logging.start(
                Logging.Format.valueOf(configuration.text(Key.LOG_FORMAT).toUpperCase(Locale.ROOT)),
                configuration.text(Key.LOG_LEVEL));
        long begun = System.nanoTime();
        Shikanji shikanji = Shikanji.start(configuration);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            shikanji.close();
                            stopped.countDown();
                        },
                        "shutdown"));
        out.print(Greeting.text(configuration, shikanji, System.nanoTime() - begun));
        out.flush();
        stopped.await();
    }

    private static String sentence(RuntimeException refused) {
        String message = refused.getMessage();
        return message == null ? refused.toString() : message;
    }
}
