package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.AtOnce;
import in.shikanji.inventory.goods.Batch;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrderService.DraftLine;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.inventory.purchasing.ReceiptTables.Bought;
import in.shikanji.inventory.purchasing.ReceiptTables.Sum;
import in.shikanji.inventory.purchasing.Receiving.Came;
import in.shikanji.inventory.purchasing.Receiving.Terms;
import in.shikanji.platform.database.RequestKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supplier brings goes on the shelf, into its batch and into the books, once. */
class ReceivingTest {
    private static final Terms USUAL = new Terms(false, null);

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

    private List<String> batches() {
        return buying
                .inventory
                .database()
                .read(sql -> Batches.live(sql, Buying.STORE, buying.packet().id()))
                .stream()
                .map(batch -> batch.lot().label() + " " + batch.onHand() + " for " + batch.costPaise())
                .toList();
    }

    @Test
    void itComesInPartsUntilAllIsThere() {
        String id = buying.sent(cartons(3), Buying.kilos(buying.sugar(), 50, 45_00));
        long sugar = buying.onHand(buying.sugar());

        Buying.done(buying.receive(id, Buying.came(1, 20, Buying.lot("L1")), Buying.came(2, 25 * Buying.KILO)));
        assertThat(buying.order(id).status()).isEqualTo(Status.PART_RECEIVED);
        Buying.done(buying.receive(id, Buying.came(1, 40, Buying.lot("L2"))));
        assertThat(buying.order(id).status()).isEqualTo(Status.PART_RECEIVED);
        Buying.done(buying.receive(id, Buying.came(2, 25 * Buying.KILO)));

        assertThat(buying.lived(id))
                .containsExactly(
                        Status.DRAFT, Status.SENT, Status.PART_RECEIVED, Status.PART_RECEIVED, Status.RECEIVED);
        assertThat(buying.onHand(buying.packet())).isEqualTo(560);
        assertThat(buying.onHand(buying.sugar())).isEqualTo(sugar + 50 * Buying.KILO);
        assertThat(batches())
                .containsExactly(
                        "MSM-A 200 for 3100000", "MSM-B 300 for 4650000", "L1 20 for 300000", "L2 40 for 600000");
        assertThat(buying.inventory.moved(Buying.STORE, buying.packet().id()))
                .containsExactly("receive 200", "receive 300", "receive 20", "receive 40");
        assertThat(buying.whole(id).receipts()).hasSize(3);
    }

    @Test
    void moreThanWasOrderedIsTakenOnlyIfSomebodySaysSo() {
        String id = buying.sent(cartons(2));
        Came tooMuch = Buying.came(1, 41, Buying.lot("L"));

        assertThat(Buying.refusals(buying.receive(id, tooMuch))).containsExactly("over_receipt /lines/0");
        assertThat(Buying.refusals(
                        buying.receive(id, Buying.came(1, 30, Buying.lot("L")), Buying.came(1, 11, Buying.lot("M")))))
                .containsExactly("over_receipt /lines/0");
        assertThat(buying.onHand(buying.packet())).isEqualTo(500);

        Buying.done(buying.receive(id, new Terms(true, null), Buying.key(), tooMuch));
        assertThat(buying.order(id).status()).isEqualTo(Status.RECEIVED);
        assertThat(buying.order(id).lines().getFirst().received()).isEqualTo(41);
        assertThat(buying.onHand(buying.packet())).isEqualTo(541);
    }

    @Test
    void theSameDeliveryIsTakenOnceAndARefusedOneNotAtAll() {
        String id = buying.sent(cartons(2));
        RequestKey key = Buying.key();

        assertThat(Buying.refusals(buying.receive(id, USUAL, key, Buying.came(1, 20))))
                .isNotEmpty();
        Buying.done(buying.receive(id, USUAL, key, Buying.came(1, 20, Buying.lot("L"))));
        assertThat(buying.receive(id, USUAL, key, Buying.came(1, 20, Buying.lot("L"))))
                .isEqualTo(new Outcome.Done(id, true));
        RequestKey other = new RequestKey(key.caller(), key.route(), key.key(), "another body");
        assertThat(buying.receive(id, USUAL, other, Buying.came(1, 1, Buying.lot("L"))))
                .isInstanceOf(Outcome.KeyReused.class);

        assertThat(buying.onHand(buying.packet())).isEqualTo(520);
        assertThat(buying.whole(id).receipts()).hasSize(1);
    }

    @Test
    void packetsNeedADateThatLeavesTimeToSellThem() {
        String id = buying.sent(cartons(2), Buying.kilos(buying.sugar(), 1, 100));
        Lot past = new Lot("P", Buying.TODAY.minusDays(1));
        Lot soon = new Lot("S", Buying.TODAY.plusDays(109));
        Lot justEnough = new Lot("J", Buying.TODAY.plusDays(110));

        assertThat(Buying.refusals(buying.receive(id, Buying.came(1, 1))))
                .containsExactly("expiry_required /lines/0/expiresOn");
        assertThat(Buying.refusals(buying.receive(id, Buying.came(1, 1, new Lot("X", null)))))
                .containsExactly("expiry_required /lines/0/expiresOn");
        assertThat(Buying.refusals(buying.receive(id, Buying.came(1, 1, past))))
                .containsExactly("expired /lines/0/expiresOn");
        assertThat(Buying.refusals(buying.receive(id, Buying.came(1, 1, soon))))
                .containsExactly("short_dated /lines/0/expiresOn");
        assertThat(Buying.refusals(buying.receive(id, Buying.came(2, 1, past))))
                .containsExactly("expired /lines/1/expiresOn");
        Buying.done(buying.receive(id, Buying.came(1, 1, justEnough)));
        Buying.done(buying.receive(id, Buying.came(2, 1, new Lot("", Buying.TODAY))));

        Terms allowed = new Terms(false, "For the tasting on Sunday.");
        Buying.done(buying.receive(id, allowed, Buying.key(), Buying.came(1, 1, soon)));
        assertThat(lastDay("S")).as("sold while it is good").isEqualTo(soon.expiresOn());
        assertThat(lastDay("J")).isEqualTo(Buying.TODAY);
        assertThat(buying.whole(id).steps().getLast().note()).isEqualTo("For the tasting on Sunday.");
    }

    private LocalDate lastDay(String label) {
        return buying
                .inventory
                .database()
                .read(sql -> Batches.live(sql, Buying.STORE, buying.packet().id()))
                .stream()
                .filter(batch -> batch.lot().label().equals(label))
                .map(Batch::lastDay)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dishesLieInNoBatchAndLinesMustBeThere() {
        String id = buying.sent(
                Buying.cartons(buying.packet(), 1, 1),
                new DraftLine(buying.inventory.item("samosa").id(), "piece", 1, 0, 5, 30_00, 500));

        assertThat(Buying.refusals(buying.receive(id, Buying.came(2, 5, Buying.lot("L")), Buying.came(3, 1))))
                .containsExactlyInAnyOrder("no_batches /lines/1/batch", "unknown_line /lines/2/line");
        Buying.done(buying.receive(id, Buying.came(2, 5)));
        assertThat(buying.onHand(buying.inventory.item("samosa"))).isEqualTo(505);
    }

    @Test
    void costsAreKeptForWhatCameAndTheSupplierListsTheLast() {
        String id = buying.sent(cartons(3));
        Buying.done(buying.receive(id, Buying.came(1, 20, Buying.lot("L1"))));
        Buying.done(buying.receive(id, new Came("", 1, 30, Buying.lot("L2"), 500_001L)));

        Sum sum = buying.inventory
                .database()
                .read(sql ->
                        ReceiptTables.sum(sql, Buying.STORE, buying.packet().id()));
        List<Bought> bought = buying.inventory
                .database()
                .read(sql ->
                        ReceiptTables.bought(sql, Buying.STORE, buying.packet().id(), "~", 0, 2));

        assertThat(sum).isEqualTo(new Sum(550, 25 * 310_000 + 300_000 + 500_001));
        assertThat(bought).extracting(Bought::costPaise).containsExactly(500_001L, 300_000L);
        assertThat(buying.suppliers
                        .find(buying.supplierId)
                        .orElseThrow()
                        .offer(buying.packet().id())
                        .orElseThrow()
                        .lastPricePaise())
                .as("a carton of 20, at 16,666.7 paise each")
                .isEqualTo(333_334);
    }

    @Test
    void whatNothingCostsIsRefused() {
        String id = buying.sent(cartons(2));

        assertThat(Buying.refusals(buying.receive(id, new Came("/lines/0", 1, 1, Buying.lot("L"), Price.MOST + 1))))
                .containsExactly("out_of_range /lines/0/costPaise");
    }

    @Test
    void ofTheLastCartonOneOfTwoGetsIt() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = buying.sent(cartons(1));

            List<Outcome> outcomes = AtOnce.run(2, _ -> buying.receive(id, Buying.came(1, 20, Buying.lot("L"))));

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(buying.order(id).lines().getFirst().received()).isEqualTo(20);
        }
        assertThat(buying.onHand(buying.packet())).isEqualTo(700);
    }

    @Test
    void howeverManyReceiveAtOnceNeverMoreThanWasOrdered() throws Exception {
        String id = buying.sent(cartons(5), cartons(5), Buying.kilos(buying.sugar(), 30, 45_00));
        long sugar = buying.onHand(buying.sugar());

        AtOnce.run(
                24,
                hand -> buying.receive(
                        id,
                        Buying.came(3, (1 + hand % 4) * Buying.KILO),
                        Buying.came(1 + hand % 2, 7 + hand % 3, Buying.lot("L" + hand % 3))));

        PurchaseOrder order = buying.order(id);
        order.lines().forEach(line -> assertThat(line.received()).isPositive().isLessThanOrEqualTo(line.amount()));
        long packets = order.lines().get(0).received() + order.lines().get(1).received();
        assertThat(buying.onHand(buying.packet())).isEqualTo(500 + packets);
        assertThat(buying.onHand(buying.sugar()))
                .isEqualTo(sugar + order.lines().get(2).received());
        long receipts = buying.whole(id).receipts().stream()
                .flatMap(receipt -> receipt.lines().stream())
                .filter(line -> line.orderLine() < 3)
                .mapToLong(Receipt.Line::amount)
                .sum();
        assertThat(receipts).isEqualTo(packets);
        assertThat(buying.whole(id).steps())
                .extracting(PurchaseOrder.Step::number)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void twoOrdersOfTheSameGoodsDoNotWaitForEachOtherCrosswise() throws Exception {
        String first = buying.sent(cartons(50), Buying.kilos(buying.sugar(), 500, 45_00));
        String second = buying.sent(Buying.kilos(buying.sugar(), 500, 45_00), cartons(50));

        List<Outcome> outcomes = AtOnce.run(
                16,
                hand -> hand % 2 == 0
                        ? buying.receive(first, Buying.came(1, 20, Buying.lot("L")), Buying.came(2, Buying.KILO))
                        : buying.receive(second, Buying.came(1, Buying.KILO), Buying.came(2, 20, Buying.lot("L"))));

        assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
        assertThat(buying.onHand(buying.packet())).isEqualTo(500 + 16 * 20);
    }
}
