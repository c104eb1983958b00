package in.shikanji.platform.telemetry;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.EncoderBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Where log lines go: to standard output, short for people or as JSON for programs. Lines carry ids and route patterns,
 * never bodies, query values, tokens, names, phone numbers or addresses.
 */
public final class Logging {
    private static final String LIBRARIES = "io.helidon";

    /** A strong reference: java.util.logging forgets the level of a logger that nobody holds. */
    private static final java.util.logging.Logger QUIET = java.util.logging.Logger.getLogger(LIBRARIES);

    /** Logs a stack when a port is taken, of which the server itself tells whoever starts it. */
    private static final java.util.logging.Logger SILENT =
            java.util.logging.Logger.getLogger("io.helidon.webserver.LoomServer");

    /** How a line looks. */
    public enum Format {
        TEXT,
        JSON
    }

    private Logging() {}

    /**
     * Sets the format and the least level ({@code debug}, {@code info}, {@code warn}, {@code error}) of all lines, those
     * of libraries that log through java.util.logging too.
     */
    public static void start(Format format, String level) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            attach(context, format == Format.JSON ? new JsonLines() : new TextLines(), Level.toLevel(level));
        }
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
        QUIET.setLevel(java.util.logging.Level.WARNING);
        SILENT.setLevel(java.util.logging.Level.OFF);
    }

    static void attach(LoggerContext context, EncoderBase<ILoggingEvent> lines, Level level) {
        lines.setContext(context);
        lines.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setEncoder(lines);
        console.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.setLevel(level);
        context.getLogger("org.flywaydb").setLevel(Level.WARN); // a page of lines about tables that are in order
        context.getLogger("com.zaxxer.hikari").setLevel(Level.WARN); // and of pools that open and close
        root.addAppender(console);
    }
}
