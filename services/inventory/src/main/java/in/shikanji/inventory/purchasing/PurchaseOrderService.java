package in.shikanji.inventory.purchasing;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.purchasing.PurchaseOrder.Line;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrder.Step;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of purchase orders but for what comes, which is {@link Receiving}. */
final class PurchaseOrderService {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Once once = new Once();

    PurchaseOrderService(Database database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What is to be ordered.
     *
     * @param lines without what was received
     */
    record Draft(@Nullable LocalDate expectedOn, @Nullable String note, List<DraftLine> lines) {
        Draft {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that is wished for.
     *
     * @param unitSize 0 for a pack of the supplier's own size
     * @param units how many units, where they are packs; else 0
     * @param amount as the item is kept, where it is no packs
     */
    record DraftLine(String itemId, String unit, long unitSize, long units, long amount, long pricePaise, int taxBps) {}

    /**
     * A wish to make one.
     *
     * @param numbers the beginning of its number: the store's code and the financial year
     */
    record Create(
            String storeId,
            PurchaseNumber numbers,
            String supplierId,
            Draft draft,
            Caller caller,
            @Nullable RequestKey request) {}

    /** Which orders are looked for; null for any. */
    record Wanted(
            String storeId,
            @Nullable Status status,
            @Nullable String supplierId,
            @Nullable String before,
            int limit) {}

    /** An order with what is told beside it. */
    record Whole(PurchaseOrder order, Optional<Supplier> supplier, List<Step> steps, List<Receipt> receipts) {
        Whole {
            steps = List.copyOf(steps);
            receipts = List.copyOf(receipts);
        }
    }

    /** What came of a wish. */
    sealed interface Outcome {
        /** @param replayed whether the same request had done it before */
        record Done(String orderId, boolean replayed) implements Outcome {}

        record NoSuchOrder() implements Outcome {}

        record InvalidTransition(Status from, Status to) implements Outcome {}

        /** It is no draft any more. */
        record NotEditable(Status status) implements Outcome {}

        record Stale() implements Outcome {}

        record KeyReused() implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    Optional<Whole> find(String id) {
        return database.read(sql -> PurchaseOrderTables.find(sql, id)
                .map(order -> new Whole(
                        order,
                        SupplierTables.find(sql, order.supplierId()),
                        PurchaseOrderTables.steps(sql, id),
                        ReceiptTables.list(sql, id))));
    }

    List<PurchaseOrder> list(Wanted wanted) {
        return database.read(sql -> PurchaseOrderTables.list(sql, wanted));
    }

    Outcome create(Create command) {
        return AllOrNothing.write(
                database,
                "purchases " + command.storeId(),
                sql -> create(sql, command),
                Outcome.Done.class::isInstance);
    }

    Outcome create(Sql sql, Create command) {
        return switch (once.see(sql, command.request(), Ids.next("po"))) {
            case Once.Seen.Before(String id) -> new Outcome.Done(id, true);
            case Once.Seen.Reused _ -> new Outcome.KeyReused();
            case Once.Seen.Fresh(String id) -> {
                Optional<Supplier> supplier = SupplierTables.find(sql, command.supplierId());
                List<Refusal> refusals = refusals(supplier, command.draft());
                yield refusals.isEmpty()
                        ? insert(sql, id, command, supplier.orElseThrow())
                        : new Outcome.Refused(refusals);
            }
        };
    }

    private Outcome insert(Sql sql, String id, Create command, Supplier supplier) {
        PurchaseNumber numbers = command.numbers();
        PurchaseOrder order = new PurchaseOrder(
                id,
                numbers.with(PurchaseOrderTables.nextNumber(sql, command.storeId(), numbers.financialYear())),
                command.storeId(),
                supplier.id(),
                Status.DRAFT,
                command.draft().expectedOn(),
                command.draft().note(),
                clock.instant(),
                1,
                lines(command.draft(), supplier));
        PurchaseOrderTables.insert(sql, order);
        step(sql, order, new Noted(Status.DRAFT, null, null), command.caller());
        audit.note(
                sql,
                command.caller(),
                Act.of("purchase.created", id)
                        .at(order.storeId())
                        .change("number", null, order.number())
                        .change("supplier", null, supplier.id()));
        return new Outcome.Done(id, false);
    }

    /** Writes a draft anew, but for store and supplier. */
    Outcome change(String id, Draft draft, @Nullable Long expectedVersion, Caller caller) {
        return AllOrNothing.write(
                database, id, sql -> change(sql, id, draft, expectedVersion, caller), Outcome.Done.class::isInstance);
    }

    private Outcome change(Sql sql, String id, Draft draft, @Nullable Long expectedVersion, Caller caller) {
        PurchaseOrder before = PurchaseOrderTables.find(sql, id).orElse(null);
        if (before == null) {
            return new Outcome.NoSuchOrder();
        }
        if (expectedVersion != null && expectedVersion != before.version()) {
            return new Outcome.Stale();
        }
        if (before.status() != Status.DRAFT) {
            return new Outcome.NotEditable(before.status());
        }
        Optional<Supplier> supplier = SupplierTables.find(sql, before.supplierId());
        List<Refusal> refusals = refusals(supplier, draft);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        PurchaseOrder after = new PurchaseOrder(
                id,
                before.number(),
                before.storeId(),
                before.supplierId(),
                Status.DRAFT,
                draft.expectedOn(),
                draft.note(),
                before.createdAt(),
                before.version() + 1,
                lines(draft, supplier.orElseThrow()));
        PurchaseOrderTables.change(sql, after);
        audit.note(
                sql,
                caller,
                Act.of("purchase.changed", id)
                        .at(before.storeId())
                        .change("lines", texts(before), texts(after))
                        .change("version", before.version(), after.version()));
        return new Outcome.Done(id, false);
    }

    Outcome send(String id, Caller caller) {
        return move(id, new Noted(Status.SENT, null, null), "purchase.sent", caller);
    }

    /** Of what came in part the rest is no longer waited for. */
    Outcome cancel(String id, @Nullable String reason, Caller caller) {
        return move(id, new Noted(Status.CANCELLED, reason, null), "purchase.cancelled", caller);
    }

    /** What is noted of a step. */
    record Noted(
            Status status, @Nullable String note, @Nullable String receiptId) {}

    private Outcome move(String id, Noted noted, String action, Caller caller) {
        return AllOrNothing.write(
                database, id, sql -> move(sql, id, noted, action, caller), Outcome.Done.class::isInstance);
    }

    Outcome move(Sql sql, String id, Noted noted, String action, Caller caller) {
        PurchaseOrder order = PurchaseOrderTables.find(sql, id).orElse(null);
        if (order == null) {
            return new Outcome.NoSuchOrder();
        }
        if (order.status() == noted.status()) {
            return new Outcome.Done(id, false);
        }
        if (!order.status().mayBecome(noted.status())) {
            return new Outcome.InvalidTransition(order.status(), noted.status());
        }
        PurchaseOrderTables.move(sql, id, noted.status());
        step(sql, order, noted, caller);
        audit.note(
                sql, caller, Act.of(action, id).at(order.storeId()).change("status", order.status(), noted.status()));
        return new Outcome.Done(id, false);
    }

    /** Notes what an order is from now on. */
    void step(Sql sql, PurchaseOrder order, Noted noted, Caller caller) {
        Step step = new Step(
                0,
                noted.status(),
                noted.note(),
                noted.receiptId(),
                caller.actor().reference(),
                clock.instant());
        PurchaseOrderTables.insertStep(sql, order.id(), step);
    }

    private static List<Refusal> refusals(Optional<Supplier> supplier, Draft draft) {
        if (supplier.isEmpty()) {
            return List.of(new Refusal("unknown_supplier", "There is no such supplier.", "/supplierId"));
        }
        if (!supplier.get().active()) {
            return List.of(new Refusal(
                    "supplier_inactive",
                    "Nothing is ordered from this supplier any more. Choose another.",
                    "/supplierId"));
        }
        List<Refusal> refusals = new ArrayList<>();
        for (int index = 0; index < draft.lines().size(); index++) {
            DraftLine line = draft.lines().get(index);
            if (line.unitSize() == 0 && supplier.get().offer(line.itemId()).isEmpty()) {
                refusals.add(new Refusal(
                        "pack_size_needed",
                        "This supplier does not list it. Say how much is in a pack.",
                        "/lines/" + index + "/packSize"));
            }
        }
        return refusals;
    }

    private static List<Line> lines(Draft draft, Supplier supplier) {
        List<Line> lines = new ArrayList<>();
        for (DraftLine line : draft.lines()) {
            long size = line.unitSize() == 0
                    ? supplier.offer(line.itemId()).orElseThrow().packSize()
                    : line.unitSize();
            long amount = line.units() == 0 ? line.amount() : Math.multiplyExact(line.units(), size);
            lines.add(new Line(
                    lines.size() + 1, line.itemId(), line.unit(), size, amount, line.pricePaise(), line.taxBps(), 0));
        }
        return lines;
    }

    private static List<String> texts(PurchaseOrder order) {
        return order.lines().stream()
                .map(line -> line.itemId() + " " + line.amount() + " at " + line.pricePaise())
                .toList();
    }
}
