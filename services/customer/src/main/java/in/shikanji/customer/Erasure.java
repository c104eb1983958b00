package in.shikanji.customer;

import in.shikanji.contracts.customer.CustomerErased;
import in.shikanji.contracts.customer.PersonalData;
import in.shikanji.contracts.customer.PersonalData.EraseAnswer;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.events.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets a person: here at once, so that nobody signs in any more, then service by service, each with a receipt. What a crash
 * or a service that is away interrupts, a job goes on with.
 */
final class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final int AT_ONCE = 50;

    private final Database database;
    private final EventLog events;
    private final Sessions sessions;
    private final List<PersonalData> services;
    private final Audit audit;
    private final BusinessClock clock;

    Erasure(
            Database database,
            EventLog events,
            Sessions sessions,
            List<PersonalData> services,
            Audit audit,
            BusinessClock clock) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.services = List.copyOf(services);
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of a wish to be forgotten. */
    sealed interface Outcome {
        /** @param doneAt null while a service has still to answer */
        record Begun(ErasureTables.State state) implements Outcome {}

        /** An order is under way. */
        record Needed() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome erase(String customerId, Caller caller) {
        if (services.stream().anyMatch(service -> service.isNeeded(customerId))) {
            return new Outcome.Needed();
        }
        Instant now = clock.instant();
        boolean begun = database.write(customerId, sql -> {
            if (!ErasureTables.begin(sql, customerId, now)) {
                return ErasureTables.state(sql, customerId).isPresent();
            }
            sessions.endOthers(sql, customerId, "");
            audit.note(sql, caller, Act.of("customer.erased", customerId));
            ErasureTables.receipt(sql, customerId, "customer", now);
            return true;
        });
        if (!begun) {
            return new Outcome.NotFound();
        }
        goOn(customerId);
        return database.read(sql -> ErasureTables.state(sql, customerId))
                .<Outcome>map(Outcome.Begun::new)
                .orElseGet(Outcome.NotFound::new);
    }

    Optional<ErasureTables.State> state(String customerId) {
        return database.read(sql -> ErasureTables.state(sql, customerId));
    }

    /** Goes on with what was interrupted; a job runs it. */
    void goOn() {
        for (String customerId : database.read(sql -> ErasureTables.toDo(sql, AT_ONCE))) {
            goOn(customerId);
        }
    }

    private void goOn(String customerId) {
        // An order that came between the question and the wish is still delivered.
        if (services.stream().anyMatch(service -> service.isNeeded(customerId))) {
            return;
        }
        for (PersonalData service : services) {
            if (service.erase(customerId) != EraseAnswer.ERASED) {
                LOG.warn("The service {} could not erase somebody now; it is asked again", service.service());
                return;
            }
            database.write(
                    customerId, sql -> ErasureTables.receipt(sql, customerId, service.service(), clock.instant()));
        }
        database.write(customerId, sql -> {
            Instant now = clock.instant();
            if (ErasureTables.finish(sql, customerId, now)) {
                events.append(sql, CustomerErased.TYPE, customerId, new CustomerErased(customerId, now), now);
            }
            return now;
        });
    }
}
