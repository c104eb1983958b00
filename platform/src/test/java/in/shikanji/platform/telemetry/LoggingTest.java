package in.shikanji.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoggingTest {
    private final List<String> lines = new ArrayList<>();

    @Test
    void writesOneJsonObjectPerLineWithWhatTheRequestIsAbout() {
        Logger log = logger(new JsonLines());

        RequestContext.with(
                "req-12345",
                () -> RequestContext.withOrder("ord_1", () -> {
                    log.atWarn().addKeyValue("ms", 12L).log("took \"long\"\nindeed");
                    return true;
                }));

        assertThat(lines).hasSize(1);
        JsonNode line = new JsonMapper().readTree(lines.getFirst());
        assertThat(line.get("level").stringValue()).isEqualTo("warn");
        assertThat(line.get("logger").stringValue()).isEqualTo("in.shikanji.Some");
        assertThat(line.get("message").stringValue()).isEqualTo("took \"long\"\nindeed");
        assertThat(line.get("requestId").stringValue()).isEqualTo("req-12345");
        assertThat(line.get("orderId").stringValue()).isEqualTo("ord_1");
        assertThat(line.get("ms").longValue()).isEqualTo(12);
        assertThat(lines.getFirst()).endsWith("}\n").doesNotMatch("(?s).*\n.*\n");
    }

    @Test
    void keepsTheStackOfAnException() {
        Logger log = logger(new JsonLines());

        log.error("failed", new IllegalStateException("why"));

        JsonNode line = new JsonMapper().readTree(lines.getFirst());
        assertThat(line.get("exception").stringValue()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.get("stack").stringValue()).contains("why", "LoggingTest");
        assertThat(line.has("requestId")).isFalse();
    }

    @Test
    void writesShortLinesForPeople() {
        Logger log = logger(new TextLines());

        RequestContext.with("req-12345", () -> {
            log.atInfo().addKeyValue("status", 200).log("answered");
            return true;
        });

        assertThat(lines.getFirst())
                .matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO {2}Some {2}answered {2}status=200 {2}\\(req-12345\\)\n");
    }

    private Logger logger(EncoderBase<ILoggingEvent> encoder) {
        LoggerContext context = new LoggerContext();
        AppenderBase<ILoggingEvent> collector = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
            }
        };
        collector.setContext(context);
        collector.start();
        Logger log = context.getLogger("in.shikanji.Some");
        log.addAppender(collector);
        return log;
    }
}
