package in.shikanji.order;

import in.shikanji.contracts.order.NewTimeAsked;
import in.shikanji.contracts.order.PromiseMoved;
import in.shikanji.order.Order.NewTime;
import in.shikanji.order.Order.TimeWord;
import in.shikanji.order.Order.TimeWord.Said;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.WallClock;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The use cases of promises that can't be kept: the store asks, and the promise moves only if the customer agrees. */
final class NewTimes {
    private static final Duration FARTHEST = Duration.ofDays(7);

    private final Database database;
    private final EventLog events;
    private final BusinessClock clock;
    private final Audit audit;

    NewTimes(Database database, EventLog events, BusinessClock clock, Audit audit) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.audit = audit;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Done(Order order) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotAllowed() implements Outcome {}

        /** It is ready, or brought, or will not come. */
        record Settled(Order order) implements Outcome {}

        /** The time is not after the one that stands, or over, or too far ahead. */
        record UnsuitableTime(Order order) implements Outcome {}

        /** The store asks for another time by now, or for none. */
        record AskedOtherwise(Order order) implements Outcome {}
    }

    /** @param promisedAt counts as the whole minute that it is not after */
    Outcome ask(String orderId, Instant promisedAt, String reason, Caller caller) {
        Instant wanted = WallClock.wholeMinute(promisedAt);
        return ofStaff(orderId, caller, (sql, order) -> {
            Instant now = clock.instant();
            NewTime before = order.newTime();
            if (!wanted.isAfter(order.promisedAt()) || !wanted.isAfter(now) || wanted.isAfter(now.plus(FARTHEST))) {
                return new Outcome.UnsuitableTime(order);
            }
            if (before != null
                    && before.promisedAt().equals(wanted)
                    && before.reason().equals(reason)) {
                return new Outcome.Done(order);
            }
            TimeWord word = new TimeWord(Said.ASKED, wanted);
            return saved(sql, order, caller, order.promisedAt(), new NewTime(wanted, reason, now), word, reason);
        });
    }

    Outcome takeBack(String orderId, Caller caller) {
        return ofStaff(orderId, caller, (sql, order) -> {
            if (order.newTime() == null) {
                return new Outcome.Done(order);
            }
            TimeWord word = new TimeWord(Said.TAKEN_BACK, order.promisedAt());
            return saved(sql, order, caller, order.promisedAt(), null, word, null);
        });
    }

    /**
     * The customer agrees, here or on the phone with somebody of the store.
     *
     * @param promisedAt the time that was read out to them
     */
    Outcome agree(String orderId, Instant promisedAt, Caller caller) {
        return with(orderId, caller, (sql, order) -> {
            if (!isOf(order, caller.actor()) && !mayAsk(caller.actor(), order)) {
                return new Outcome.NotAllowed();
            }
            NewTime asked = order.newTime();
            if (asked == null) {
                return order.promisedAt().equals(promisedAt)
                        ? new Outcome.Done(order)
                        : new Outcome.AskedOtherwise(order);
            }
            if (!asked.promisedAt().equals(promisedAt)) {
                return new Outcome.AskedOtherwise(order);
            }
            return saved(sql, order, caller, promisedAt, null, new TimeWord(Said.AGREED, promisedAt), null);
        });
    }

    private Outcome ofStaff(String orderId, Caller caller, BiFunction<Sql, Order, Outcome> work) {
        return with(orderId, caller, (sql, order) -> {
            if (!mayAsk(caller.actor(), order)) {
                return new Outcome.NotAllowed();
            }
            return order.hasTimeAhead() ? work.apply(sql, order) : new Outcome.Settled(order);
        });
    }

    private Outcome with(String orderId, Caller caller, BiFunction<Sql, Order, Outcome> work) {
        return database.write(orderId, sql -> {
            Optional<Order> order =
                    OrderTables.find(sql, orderId).filter(found -> OrderService.sees(caller.actor(), found));
            return order.isPresent() ? work.apply(sql, order.get()) : new Outcome.NotFound();
        });
    }

    private Outcome saved(
            Sql sql,
            Order order,
            Caller caller,
            Instant promisedAt,
            @Nullable NewTime newTime,
            TimeWord word,
            @Nullable String reason) {
        Instant now = clock.instant();
        String by = caller.actor().reference();
        OrderTables.setTime(
                sql, order, promisedAt, newTime, new Order.TimelineEntry(order.status(), now, by, reason, word));
        if (word.said() == Said.AGREED) {
            PromiseMoved moved = new PromiseMoved(
                    order.id(), order.storeId(), order.customerId(), order.promisedAt(), promisedAt, by, now);
            events.append(sql, PromiseMoved.TYPE, order.id(), moved, now);
        } else {
            Instant askedFor = newTime == null ? null : newTime.promisedAt();
            NewTimeAsked asked = new NewTimeAsked(
                    order.id(),
                    order.number(),
                    order.storeId(),
                    order.customerId(),
                    order.promisedAt(),
                    askedFor,
                    reason,
                    now);
            events.append(sql, NewTimeAsked.TYPE, order.id(), asked, now);
        }
        Instant askedBefore = order.newTime() == null ? null : order.newTime().promisedAt();
        audit.note(
                sql,
                caller,
                Act.of(action(word.said()), order.id())
                        .at(order.storeId())
                        .change("promisedAt", order.promisedAt(), promisedAt)
                        .change("newTime", askedBefore, newTime == null ? null : newTime.promisedAt()));
        return new Outcome.Done(OrderTables.find(sql, order.id()).orElseThrow());
    }

    private static String action(Said said) {
        return switch (said) {
            case ASKED -> "order.new_time_asked";
            case TAKEN_BACK -> "order.new_time_taken_back";
            case AGREED -> "order.new_time_agreed";
        };
    }

    private static boolean isOf(Order order, Actor actor) {
        return actor instanceof Actor.Person person && person.is(order.customerId());
    }

    private static boolean mayAsk(Actor actor, Order order) {
        return actor.seesStore(order.storeId()) && actor.may(Permission.PREPARE_ORDERS);
    }
}
