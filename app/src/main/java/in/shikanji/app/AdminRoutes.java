package in.shikanji.app;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.events.EventLog;
import in.shikanji.platform.events.EventLog.DeadLetter;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The HTTP of running the platform: ledgers recomputed, events that could not be handled. */
final class AdminRoutes {
    private static final int MOST_DEAD_LETTERS = 1000;

    private final List<Ledger> ledgers;
    private final EventLog events;
    private final Audit audit;
    /** Ledgers are recomputed by one caller at a time; the next waits and recomputes them anew. */
    private final Lock recomputing = new ReentrantLock();

    AdminRoutes(List<Ledger> ledgers, EventLog events, Audit audit) {
        this.ledgers = List.copyOf(ledgers);
        this.events = events;
        this.audit = audit;
    }

    Routes routes() {
        Access operators = Access.holding(Permission.OPERATE_PLATFORM);
        return new Routes()
                .get("/admin/integrity", operators, this::integrity)
                .get("/admin/dead-letters", operators, this::deadLetters)
                .post("/admin/dead-letters/{id}/replay", operators, this::replay);
    }

    record Integrity(boolean ok, List<LedgerView> ledgers) {}

    record LedgerView(String name, long checked, long drift) {}

    record DeadLetterView(
            String id,
            String subscriber,
            String producer,
            String eventId,
            String eventType,
            String key,
            String payload,
            String error,
            int attempts,
            @Nullable Instant nextAttemptAt,
            Instant failedAt,
            boolean behind) {
        static DeadLetterView of(DeadLetter letter) {
            return new DeadLetterView(
                    letter.id(),
                    letter.consumer(),
                    letter.producer(),
                    letter.event().id(),
                    letter.event().type(),
                    letter.event().key(),
                    letter.event().payload(),
                    letter.reason(),
                    letter.attempts(),
                    letter.nextAttemptAt(),
                    letter.parkedAt(),
                    letter.behind());
        }
    }

    private Reply integrity(Request request) {
        recomputing.lock();
        try {
            return integrity();
        } finally {
            recomputing.unlock();
        }
    }

    private Reply integrity() {
        List<LedgerView> views = ledgers.stream()
                .map(ledger -> {
                    Ledger.Result result = ledger.check().get();
                    return new LedgerView(ledger.name(), result.checked(), result.drift());
                })
                .toList();
        return Reply.ok(new Integrity(views.stream().allMatch(view -> view.drift() == 0), views));
    }

    private Reply deadLetters(Request request) {
        return Reply.ok(Page.of(
                request,
                events.deadLetters(MOST_DEAD_LETTERS).stream()
                        .sorted(java.util.Comparator.comparing(DeadLetter::id))
                        .toList(),
                DeadLetter::id,
                DeadLetterView::of));
    }

    private Reply replay(Request request) {
        Input input = request.inputOrEmpty();
        Optional<String> payload = input.optionalText("payload", 200_000);
        input.check();
        try {
            return events.replay(
                            request.variable("id"),
                            payload,
                            (sql, letter) -> audit.note(sql, request.caller(), replayed(letter, payload)))
                    ? Reply.noContent()
                    : Reply.problem(Problem.notFound());
        } catch (tools.jackson.core.JacksonException malformed) {
            return Reply.problem(Problem.refused("validation_failed", "The payload is not well-formed JSON."));
        }
    }

    private static Act replayed(DeadLetter letter, Optional<String> payload) {
        String before = letter.event().payload();
        return Act.of("dead_letter.replayed", letter.id()).personal("payload", before, payload.orElse(before));
    }
}
