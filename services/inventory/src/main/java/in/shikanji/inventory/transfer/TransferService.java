package in.shikanji.inventory.transfer;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.goods.Warehouse.Goods;
import in.shikanji.inventory.transfer.Transfer.Line;
import in.shikanji.inventory.transfer.Transfer.Status;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use cases of transfers. Each step is one unit, and each ends a transfer that is still on its way, so none happens twice. */
final class TransferService {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Warehouse warehouse;
    private final Once once = new Once();

    TransferService(Database database, Clock clock, Audit audit, Warehouse warehouse) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.warehouse = warehouse;
    }

    /**
     * A wish to send goods.
     *
     * @param request what makes a retry the same request
     */
    record Send(
            String fromStoreId,
            String toStoreId,
            List<Wanted> items,
            @Nullable String note,
            Caller caller,
            @Nullable RequestKey request) {
        Send {
            // Sorted, so that two transfers of the same items never wait for each other crosswise.
            items = items.stream()
                    .sorted(Comparator.comparing(wanted -> wanted.item().id()))
                    .toList();
        }
    }

    /**
     * An item that is to be sent.
     *
     * @param pointer where it stands in what was sent
     */
    record Wanted(String pointer, Item item, long amount) {}

    /** What came of a step. */
    sealed interface Outcome {
        /** @param replayed whether the same request had done it before */
        record Done(String id, boolean replayed) implements Outcome {}

        record NoSuchTransfer() implements Outcome {}

        /** It ended otherwise. */
        record Ended(Status status) implements Outcome {}

        record KeyReused() implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    Optional<Transfer> find(String id) {
        return database.read(sql -> TransferTables.find(sql, id));
    }

    List<Transfer> list(String storeId, @Nullable Status status, @Nullable String before, int limit) {
        return database.read(sql -> TransferTables.list(sql, storeId, status, before, limit));
    }

    Outcome send(Send command) {
        return write(command.fromStoreId(), sql -> switch (once.see(sql, command.request(), Ids.next("trf"))) {
            case Once.Seen.Before(String id) -> new Outcome.Done(id, true);
            case Once.Seen.Reused _ -> new Outcome.KeyReused();
            case Once.Seen.Fresh(String id) -> send(sql, id, command);
        });
    }

    private Outcome send(Sql sql, String id, Send command) {
        Instant now = clock.instant();
        String actor = command.caller().actor().reference();
        List<Line> lines = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Wanted wanted : command.items()) {
            Goods goods = new Goods(command.fromStoreId(), wanted.item(), wanted.amount(), id, actor, now);
            Optional<List<Part>> parts = warehouse.send(sql, goods);
            if (parts.isPresent()) {
                lines.add(new Line(wanted.item().id(), wanted.amount(), 0, 0, 0, parts.get()));
            } else {
                refusals.add(new Refusal(
                        "not_enough_to_send",
                        "So much of " + wanted.item().name() + " is not free at this store. Send less.",
                        wanted.pointer()));
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        TransferTables.insert(
                sql,
                new Transfer(
                        id,
                        command.fromStoreId(),
                        command.toStoreId(),
                        Status.IN_TRANSIT,
                        command.note(),
                        now,
                        actor,
                        null,
                        null,
                        lines));
        audit.note(
                sql,
                command.caller(),
                Act.of("transfer.sent", id)
                        .at(command.fromStoreId())
                        .change("to", null, command.toStoreId())
                        .change("items", null, texts(lines)));
        return new Outcome.Done(id, false);
    }

    /**
     * Takes in what arrived; the rest is lost.
     *
     * @param arrived by item, as it is kept; null if everything did. Of what is left out nothing arrived
     */
    Outcome receive(String id, @Nullable Map<String, Long> arrived, Caller caller) {
        return write(id, sql -> {
            Transfer transfer = TransferTables.find(sql, id).orElse(null);
            if (transfer == null) {
                return new Outcome.NoSuchTransfer();
            }
            List<Line> lines = transfer.lines().stream()
                    .map(line -> received(line, arrived))
                    .toList();
            if (transfer.status() == Status.RECEIVED && lines.equals(transfer.lines())) {
                return new Outcome.Done(id, false);
            }
            return end(sql, transfer, new Ending(Status.RECEIVED, "transfer.received", lines), caller);
        });
    }

    private static Line received(Line line, @Nullable Map<String, Long> arrived) {
        long came = arrived == null ? line.amount() : arrived.getOrDefault(line.itemId(), 0L);
        return line.ended(came, line.amount() - came, 0);
    }

    /** Takes back what is on its way. */
    Outcome cancel(String id, Caller caller) {
        return write(id, sql -> {
            Transfer transfer = TransferTables.find(sql, id).orElse(null);
            if (transfer == null) {
                return new Outcome.NoSuchTransfer();
            }
            if (transfer.status() == Status.CANCELLED) {
                return new Outcome.Done(id, false);
            }
            List<Line> lines = transfer.lines().stream()
                    .map(line -> line.ended(0, 0, line.amount()))
                    .toList();
            return end(sql, transfer, new Ending(Status.CANCELLED, "transfer.cancelled", lines), caller);
        });
    }

    /** How a transfer ends. */
    private record Ending(Status status, String action, List<Line> lines) {}

    private Outcome end(Sql sql, Transfer transfer, Ending ending, Caller caller) {
        Instant now = clock.instant();
        String actor = caller.actor().reference();
        if (!TransferTables.end(sql, transfer.id(), ending.status(), now, actor)) {
            return new Outcome.Ended(transfer.status());
        }
        for (Line line : ending.lines()) {
            TransferTables.end(sql, transfer.id(), line);
            Item item = warehouse.get(line.itemId());
            if (line.received() > 0) {
                warehouse.arrive(
                        sql,
                        new Goods(transfer.toStoreId(), item, line.received(), transfer.id(), actor, now),
                        line.firstParts(line.received()));
            }
            if (line.lost() > 0) {
                warehouse.lose(sql, new Goods(transfer.toStoreId(), item, line.lost(), transfer.id(), actor, now));
            }
            if (line.returned() > 0) {
                warehouse.arrive(
                        sql,
                        new Goods(transfer.fromStoreId(), item, line.returned(), transfer.id(), actor, now),
                        line.parts());
            }
        }
        String store = ending.status() == Status.RECEIVED ? transfer.toStoreId() : transfer.fromStoreId();
        audit.note(
                sql,
                caller,
                Act.of(ending.action(), transfer.id())
                        .at(store)
                        .change("status", transfer.status(), ending.status())
                        .change("items", null, texts(ending.lines())));
        return new Outcome.Done(transfer.id(), false);
    }

    private Outcome write(String key, Function<Sql, Outcome> work) {
        return AllOrNothing.write(database, key, work, Outcome.Done.class::isInstance);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.itemId() + " " + line.amount() + (line.lost() > 0 ? " lost " + line.lost() : ""))
                .toList();
    }
}
