package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.AtOnce;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Create;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Draft;
import in.shikanji.inventory.purchasing.PurchaseOrderService.DraftLine;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Wanted;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.SupplierService.Change;
import in.shikanji.platform.database.RequestKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A purchase order goes from draft to its end along the table, and each step is kept. */
class PurchaseOrdersTest {
    @TempDir
    Path folder;

    private Buying buying;

    @BeforeEach
    void open() {
        buying = new Buying(folder);
    }

    @AfterEach
    void close() {
        buying.close();
    }

    private DraftLine cartons(long count) {
        return Buying.cartons(buying.packet(), count, 3_000_00);
    }

    @Test
    void itIsPricedByTheLineAndHasANumberOfItsStoreAndYear() {
        PurchaseOrder order =
                buying.order(Buying.done(buying.draft(cartons(3), Buying.kilos(buying.sugar(), 7, 45_01))));

        assertThat(order.number()).as("after the two of the demo").isEqualTo("PO-MGR-2627-0003");
        assertThat(order.status()).isEqualTo(Status.DRAFT);
        assertThat(order.lines()).extracting(PurchaseOrder.Line::amount).containsExactly(60L, 7 * Buying.KILO);
        assertThat(order.lines()).extracting(PurchaseOrder.Line::netPaise).containsExactly(9_000_00L, 31_507L);
        assertThat(order.lines()).extracting(PurchaseOrder.Line::taxPaise).containsExactly(450_00L, 1_575L);
    }

    /** What may become of what: done, 200 and nothing twice, or not possible. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, send, done",
        "DRAFT, receive, impossible",
        "DRAFT, cancel, done",
        "SENT, send, same",
        "SENT, receive, done",
        "SENT, cancel, done",
        "PART_RECEIVED, send, impossible",
        "PART_RECEIVED, receive, done",
        "PART_RECEIVED, cancel, done",
        "RECEIVED, send, impossible",
        "RECEIVED, receive, impossible",
        "RECEIVED, cancel, impossible",
        "CANCELLED, send, impossible",
        "CANCELLED, receive, impossible",
        "CANCELLED, cancel, same"
    })
    void stepsGoAlongTheTable(Status from, String step, String expected) {
        String id = orderThatIs(from);
        int steps = buying.lived(id).size();

        Outcome outcome = switch (step) {
            case "send" -> buying.orders.send(id, Buying.BUYER);
            case "receive" -> buying.receive(id, Buying.came(1, 20, Buying.lot("L")));
            default -> buying.orders.cancel(id, "Too late.", Buying.BUYER);
        };

        assertThat(outcome)
                .isInstanceOf(expected.equals("impossible") ? Outcome.InvalidTransition.class : Outcome.Done.class);
        assertThat(buying.lived(id)).hasSize(steps + (expected.equals("done") ? 1 : 0));
        assertThat(buying.lived(id)).last().isEqualTo(buying.order(id).status());
    }

    private String orderThatIs(Status status) {
        String id = Buying.done(buying.draft(cartons(3)));
        if (status == Status.DRAFT) {
            return id;
        }
        Buying.done(buying.orders.send(id, Buying.BUYER));
        switch (status) {
            case PART_RECEIVED -> Buying.done(buying.receive(id, Buying.came(1, 20, Buying.lot("L"))));
            case RECEIVED -> Buying.done(buying.receive(id, Buying.came(1, 60, Buying.lot("L"))));
            case CANCELLED -> Buying.done(buying.orders.cancel(id, null, Buying.BUYER));
            case DRAFT, SENT -> {}
        }
        assertThat(buying.order(id).status()).isEqualTo(status);
        return id;
    }

    @Test
    void onlyADraftIsWrittenAnew() {
        String id = Buying.done(buying.draft(cartons(3)));
        Draft other = new Draft(null, "Only two.", List.of(cartons(2)));

        assertThat(buying.orders.change(id, other, 7L, Buying.BUYER)).isInstanceOf(Outcome.Stale.class);
        Buying.done(buying.orders.change(id, other, 1L, Buying.BUYER));
        Buying.done(buying.orders.send(id, Buying.BUYER));

        assertThat(buying.orders.change(id, other, null, Buying.BUYER)).isEqualTo(new Outcome.NotEditable(Status.SENT));
        assertThat(buying.order(id).lines())
                .extracting(PurchaseOrder.Line::amount)
                .containsExactly(40L);
        assertThat(buying.order(id).note()).isEqualTo("Only two.");
        assertThat(buying.orders.send("po_none", Buying.BUYER)).isInstanceOf(Outcome.NoSuchOrder.class);
    }

    @Test
    void theSameRequestMakesOne() {
        RequestKey key = Buying.key();
        String id = Buying.done(buying.draft(key, cartons(3)));

        assertThat(buying.draft(key, cartons(3))).isEqualTo(new Outcome.Done(id, true));
        RequestKey other = new RequestKey(key.caller(), key.route(), key.key(), "another body");
        assertThat(buying.draft(other, cartons(4))).isInstanceOf(Outcome.KeyReused.class);
    }

    @Test
    void nothingIsOrderedFromWhomTheChainLeft() {
        Supplier gone = buying.supplier(new Offer(buying.packet().id(), null, null, 20, null));
        buying.suppliers.change(new Change(gone.id(), gone.profile(), false, null, Buying.BUYER, null));
        RequestKey key = Buying.key();

        for (String supplier : List.of(gone.id(), "sup_none")) {
            Outcome outcome = buying.orders.create(new Create(
                    Buying.STORE,
                    PurchaseNumber.of("MGR", Buying.TODAY),
                    supplier,
                    new Draft(null, null, List.of(cartons(1))),
                    Buying.BUYER,
                    key));
            assertThat(Buying.refusals(outcome))
                    .containsExactly(
                            (supplier.equals(gone.id()) ? "supplier_inactive" : "unknown_supplier") + " /supplierId");
        }
        DraftLine lemons = Buying.cartons(buying.inventory.item("lemon"), 1, 100);
        assertThat(Buying.refusals(buying.draft(key, cartons(1), lemons)))
                .containsExactly("pack_size_needed /lines/1/packSize");
        // A refusal keeps nothing: neither the key nor a number.
        assertThat(buying.order(Buying.done(buying.draft(key, cartons(1)))).number())
                .isEqualTo("PO-MGR-2627-0003");
    }

    @Test
    void numbersHaveNoGapsWhoeverOrdersAtOnce() throws Exception {
        DraftLine refused = Buying.cartons(buying.inventory.item("lemon"), 1, 100);

        AtOnce.run(24, hand -> hand % 3 == 0 ? buying.draft(refused) : buying.draft(cartons(1)));

        Set<String> numbers = new TreeSet<>();
        buying.orders
                .list(new Wanted(Buying.STORE, Status.DRAFT, null, null, 100))
                .forEach(order -> numbers.add(order.number()));
        List<String> expected = new ArrayList<>();
        for (int number = 3; number <= 18; number++) {
            expected.add("PO-MGR-2627-%04d".formatted(number));
        }
        assertThat(numbers).containsExactlyElementsOf(expected);
    }

    @Test
    void listsAreNarrowedAndGoOn() {
        String first = Buying.done(buying.draft(cartons(1)));
        String second = buying.sent(cartons(2));
        String third = Buying.done(buying.draft(cartons(3)));

        assertThat(ids(null, buying.supplierId, null, 10)).containsExactly(third, second, first);
        assertThat(ids(Status.DRAFT, buying.supplierId, null, 10)).containsExactly(third, first);
        assertThat(ids(null, buying.supplierId, third, 1)).containsExactly(second);
        assertThat(ids(Status.RECEIVED, buying.supplierId, null, 10)).isEmpty();
        assertThat(ids(Status.RECEIVED, null, null, 10))
                .as("the demo's packets")
                .hasSize(1);
        assertThat(buying.orders.list(new Wanted("store_2", null, null, null, 10)))
                .isEmpty();
    }

    private List<String> ids(@Nullable Status status, @Nullable String supplierId, @Nullable String before, int limit) {
        return buying.orders.list(new Wanted(Buying.STORE, status, supplierId, before, limit)).stream()
                .map(PurchaseOrder::id)
                .toList();
    }
}
