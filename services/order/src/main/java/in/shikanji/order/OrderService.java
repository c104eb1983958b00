package in.shikanji.order;

import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.contracts.order.OrderStatusChanged;
import in.shikanji.contracts.order.Orders;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.StorageException;
import in.shikanji.platform.events.EventLog;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of orders that stand: reading them, moving them on, ruling on their holds. */
final class OrderService implements Orders {
    private final Database database;
    private final EventLog events;
    private final BusinessClock clock;
    private final Audit audit;

    OrderService(Database database, EventLog events, BusinessClock clock, Audit audit) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * A wish to move an order on.
     *
     * @param reason in the person's words; for cancelling
     * @param expectedVersion what the person saw; null to move whatever version it has
     */
    record Move(
            String orderId,
            OrderStatus to,
            @Nullable String reason,
            @Nullable Long expectedVersion,
            Caller caller) {
        Actor actor() {
            return caller.actor();
        }
    }

    /** What came of a wish to move an order on. */
    sealed interface Moved {
        record Done(Order order) implements Moved {}

        record NotFound() implements Moved {}

        record NotAllowed() implements Moved {}

        record NoSuchStep(Order order) implements Moved {}

        record TooLateToCancel(Order order) implements Moved {}

        record Stale(Order order) implements Moved {}

        record ReasonNeeded() implements Moved {}
    }

    Moved move(Move wish) {
        return database.write(wish.orderId(), sql -> move(sql, wish));
    }

    /** An order that the actor may see: one's own, or of one's store. */
    Optional<Order> find(String orderId, Actor actor) {
        return database.read(sql -> OrderTables.find(sql, orderId)).filter(order -> sees(actor, order));
    }

    /** Orders, for the platform's own use, in the order in which they are asked for. */
    List<Order> read(Collection<String> orderIds) {
        return database.read(sql -> read(sql, orderIds));
    }

    private static List<Order> read(Sql sql, Collection<String> orderIds) {
        return orderIds.stream()
                .flatMap(id -> OrderTables.find(sql, id).stream())
                .toList();
    }

    /** A customer's orders, newest first; those of all stores, if none are named. */
    List<Order> ofCustomer(String customerId, List<String> storeIds, @Nullable String before, int limit) {
        return database.read(sql -> OrderTables.ofCustomer(sql, customerId, storeIds, before, limit));
    }

    /** The same, for staff; that they saw some is noted. */
    List<Order> look(Caller caller, String customerId, List<String> storeIds, @Nullable String before, int limit) {
        List<Order> found = ofCustomer(customerId, storeIds, before, limit);
        if (!found.isEmpty()) {
            database.write(customerId, sql -> {
                audit.note(sql, caller, Act.of("customer.orders_read", customerId));
                return true;
            });
        }
        return found;
    }

    /** Matching orders, newest first. */
    List<Order> search(SearchTables.Search search, SearchTables.@Nullable Place after, int limit) {
        return database.read(
                sql -> read(sql, SearchTables.search(sql, search, after, limit, SearchTables.Effort.USUAL)));
    }

    @Override
    public HoldRuling ruleOnHold(String orderId) {
        try {
            return database.write(orderId, sql -> {
                if (OrderTables.exists(sql, orderId)) {
                    return HoldRuling.KEEP;
                }
                OrderTables.abandon(sql, orderId, clock.instant());
                return HoldRuling.RELEASE;
            });
        } catch (DatabaseBusyException | StorageException busy) {
            return HoldRuling.UNAVAILABLE;
        }
    }

    /** Does to orders that nobody accepted in time what their store decided. */
    int settleUnaccepted(int limit) {
        Instant now = clock.instant();
        List<Order> silent = database.read(sql -> OrderTables.unaccepted(sql, now, limit));
        for (Order order : silent) {
            OrderStatus to = switch (order.onSilence()) {
                case ACCEPT -> OrderStatus.CONFIRMED;
                case CANCEL -> OrderStatus.CANCELLED;
            };
            String note = to == OrderStatus.CANCELLED ? "The store did not answer in time." : null;
            move(new Move(order.id(), to, note, order.version(), Caller.platform("acceptance_timeout")));
        }
        return silent.size();
    }

    List<Ledger> ledgers() {
        return List.of(new Ledger("order.orders", new OrderLedger(database)::recompute));
    }

    static boolean sees(Actor actor, Order order) {
        return (actor instanceof Actor.Person person && person.id().equals(order.customerId()))
                || actor.seesStore(order.storeId());
    }

    private Moved move(Sql sql, Move wish) {
        Optional<Order> found = OrderTables.find(sql, wish.orderId()).filter(order -> sees(wish.actor(), order));
        if (found.isEmpty()) {
            return new Moved.NotFound();
        }
        Order order = found.get();
        return switch (Transitions.rule(order, wish.to(), wish.actor(), clock.instant())) {
            case ALREADY_THERE -> new Moved.Done(order);
            case NO_SUCH_STEP -> new Moved.NoSuchStep(order);
            case NOT_ALLOWED -> new Moved.NotAllowed();
            case TOO_LATE_TO_CANCEL -> new Moved.TooLateToCancel(order);
            case MOVE -> {
                if (wish.expectedVersion() != null && wish.expectedVersion() != order.version()) {
                    yield new Moved.Stale(order);
                }
                if (wish.to() == OrderStatus.CANCELLED && wish.reason() == null) {
                    yield new Moved.ReasonNeeded();
                }
                yield save(sql, order, wish);
            }
        };
    }

    private Moved save(Sql sql, Order order, Move wish) {
        Instant now = clock.instant();
        String by = wish.actor().reference();
        // Cash and counter orders are paid when they are handed over.
        Order.PaymentStatus payment =
                wish.to() == OrderStatus.DELIVERED ? Order.PaymentStatus.PAID : order.paymentStatus();
        Order.TimelineEntry entry = Order.TimelineEntry.step(wish.to(), now, by, wish.reason());
        if (!OrderTables.move(sql, order, wish.to(), payment, entry)) {
            return new Moved.Stale(order);
        }
        OrderStatusChanged change = new OrderStatusChanged(
                order.id(),
                order.storeId(),
                order.customerId(),
                order.status(),
                wish.to(),
                by,
                cause(order, wish),
                now);
        events.append(sql, OrderStatusChanged.TYPE, order.id(), change, now);
        audit.note(
                sql,
                wish.caller(),
                Act.of("order.moved", order.id())
                        .at(order.storeId())
                        .change("status", order.status(), wish.to())
                        .change("paymentStatus", order.paymentStatus(), payment));
        return new Moved.Done(OrderTables.find(sql, order.id()).orElseThrow());
    }

    private static String cause(Order order, Move wish) {
        return switch (wish.actor()) {
            case Actor.Platform platform -> platform.part();
            case Actor.Person person when person.id().equals(order.customerId()) -> "customer";
            case Actor.Person _, Actor.Nobody _ -> "store";
        };
    }

    /** Writes a new order with its events. */
    void insert(Sql sql, Order order, OrderDocuments documents) {
        OrderTables.insert(sql, order, documents);
        NameTables.note(sql, order.customerId(), order.customerName());
        events.appendJson(sql, OrderPlaced.TYPE, order.id(), documents.announcement(order.number()), order.placedAt());
        if (order.status() == OrderStatus.CONFIRMED) {
            OrderStatusChanged accepted = new OrderStatusChanged(
                    order.id(),
                    order.storeId(),
                    order.customerId(),
                    OrderStatus.PENDING,
                    OrderStatus.CONFIRMED,
                    "system:acceptance",
                    "acceptance",
                    order.placedAt());
            events.append(sql, OrderStatusChanged.TYPE, order.id(), accepted, order.placedAt());
        }
    }

    Database database() {
        return database;
    }

    BusinessClock clock() {
        return clock;
    }
}
