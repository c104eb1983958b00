package in.shikanji.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.AtOnce;
import in.shikanji.inventory.DemoInventory;
import in.shikanji.inventory.goods.Batches;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.transfer.Transfer.Status;
import in.shikanji.inventory.transfer.TransferService.Outcome;
import in.shikanji.inventory.transfer.TransferService.Send;
import in.shikanji.inventory.transfer.TransferService.Wanted;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.RequestKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one store sends, the other gets, loses or sends back, and nothing comes of nothing. */
class TransfersTest {
    private static final String HERE = DemoInventory.STORE;
    private static final String THERE = "store_2";
    private static final Caller SOMEBODY = Caller.platform("test");

    @TempDir
    Path folder;

    private DemoInventory inventory;
    private TransferService transfers;

    @BeforeEach
    void open() {
        inventory = new DemoInventory(folder);
        transfers =
                new TransferService(inventory.database(), inventory.clock(), inventory.audit(), inventory.warehouse());
    }

    @AfterEach
    void close() {
        assertThat(inventory.drift()).isZero();
        inventory.close();
    }

    private Item packet() {
        return inventory.item("masala-shikanji-mix");
    }

    private Item mint() {
        return inventory.item("mint");
    }

    private Outcome send(String from, String to, Item item, long amount) {
        return send(from, to, key(), new Wanted("/items/0", item, amount));
    }

    private Outcome send(String from, String to, RequestKey key, Wanted... items) {
        return transfers.send(new Send(from, to, List.of(items), null, SOMEBODY, key));
    }

    private static RequestKey key() {
        return new RequestKey("stf_1", "POST /transfers", UUID.randomUUID().toString(), "hash");
    }

    private static String done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private Outcome receive(String id, @Nullable Map<String, Long> arrived) {
        return transfers.receive(id, arrived, SOMEBODY);
    }

    private long onHand(String store, Item item) {
        return inventory.onHand(store, item.id());
    }

    private List<String> batches(String store) {
        return inventory.database().read(sql -> Batches.live(sql, store, packet().id())).stream()
                .map(batch -> batch.lot() + ": " + batch.onHand())
                .toList();
    }

    private Ledger.Result ledger() {
        return new TransferLedger(inventory.database()).recompute();
    }

    @Test
    void onItsWayItIsNeithersAndArrivesInItsBatches() {
        String id = done(send(HERE, THERE, packet(), 210));

        assertThat(onHand(HERE, packet())).isEqualTo(290);
        assertThat(onHand(THERE, packet())).isZero();
        assertThat(batches(HERE)).containsExactly("MSM-B, expires 2027-10-23: 290");
        assertThat(ledger()).isEqualTo(new Ledger.Result(1, 0));

        done(receive(id, null));

        assertThat(onHand(THERE, packet())).isEqualTo(210);
        assertThat(batches(THERE)).containsExactly("MSM-A, expires 2027-09-23: 200", "MSM-B, expires 2027-10-23: 10");
        assertThat(ledger()).isEqualTo(new Ledger.Result(1, 0));
    }

    @Test
    void whatDidNotComeIsLostAndOnlyToldOf() {
        String id = done(send(HERE, THERE, packet(), 210));

        done(receive(id, Map.of(packet().id(), 205L)));

        assertThat(onHand(THERE, packet())).isEqualTo(205);
        assertThat(batches(THERE)).containsExactly("MSM-A, expires 2027-09-23: 200", "MSM-B, expires 2027-10-23: 5");
        assertThat(inventory.moved(THERE, packet().id())).containsExactly("transfer_in 205", "waste 0");
        assertThat(transfers.find(id).orElseThrow().lines().getFirst().lost()).isEqualTo(5);
        assertThat(ledger().drift()).isZero();
    }

    @Test
    void ofWhatIsLeftOutNothingCame() {
        String id = done(
                send(HERE, THERE, key(), new Wanted("/items/0", packet(), 5), new Wanted("/items/1", mint(), 70_000)));

        done(receive(id, Map.of(mint().id(), 70_000L)));

        assertThat(onHand(THERE, mint())).isEqualTo(70_000);
        assertThat(onHand(THERE, packet())).isZero();
        assertThat(inventory.moved(THERE, packet().id())).containsExactly("waste 0");
        assertThat(ledger().drift()).isZero();
    }

    @Test
    void whatIsCalledBackIsWhereItWas() {
        String id = done(send(HERE, THERE, packet(), 210));

        done(transfers.cancel(id, SOMEBODY));

        assertThat(onHand(HERE, packet())).isEqualTo(500);
        assertThat(batches(HERE)).containsExactly("MSM-A, expires 2027-09-23: 200", "MSM-B, expires 2027-10-23: 300");
        assertThat(ledger().drift()).isZero();
    }

    @Test
    void eachStepHappensOnce() {
        RequestKey key = key();
        Wanted five = new Wanted("/items/0", packet(), 5);
        String id = done(send(HERE, THERE, key, five));
        assertThat(send(HERE, THERE, key, five)).isEqualTo(new Outcome.Done(id, true));
        assertThat(onHand(HERE, packet())).isEqualTo(495);

        done(receive(id, Map.of(packet().id(), 4L)));
        done(receive(id, Map.of(packet().id(), 4L)));
        assertThat(receive(id, null)).isEqualTo(new Outcome.Ended(Status.RECEIVED));
        assertThat(transfers.cancel(id, SOMEBODY)).isEqualTo(new Outcome.Ended(Status.RECEIVED));
        assertThat(onHand(THERE, packet())).isEqualTo(4);

        String other = done(send(HERE, THERE, packet(), 5));
        done(transfers.cancel(other, SOMEBODY));
        done(transfers.cancel(other, SOMEBODY));
        assertThat(receive(other, null)).isEqualTo(new Outcome.Ended(Status.CANCELLED));
        assertThat(onHand(HERE, packet())).isEqualTo(495);
        assertThat(receive("trf_none", null)).isInstanceOf(Outcome.NoSuchTransfer.class);
    }

    @Test
    void moreThanIsFreeIsNotSentAndNothingWithIt() {
        inventory.reserve("ord_1", "masala-shikanji-mix", 100);

        Outcome outcome =
                send(HERE, THERE, key(), new Wanted("/items/0", mint(), 1), new Wanted("/items/1", packet(), 401));

        assertThat(((Outcome.Refused) outcome).refusals())
                .extracting(refusal -> refusal.code() + refusal.pointer())
                .containsExactly("not_enough_to_send/items/1");
        assertThat(send(THERE, HERE, packet(), 1)).as("nothing is kept there").isInstanceOf(Outcome.Refused.class);
        assertThat(inventory.moved(HERE, mint().id())).noneMatch(moved -> moved.startsWith("transfer"));
        assertThat(ledger()).isEqualTo(new Ledger.Result(0, 0));
    }

    @Test
    void bothStoresListThem() {
        String first = done(send(HERE, THERE, packet(), 1));
        String second = done(send(HERE, THERE, packet(), 2));
        done(receive(first, null));

        assertThat(ids(HERE, null, null, 10)).containsExactly(second, first);
        assertThat(ids(THERE, Status.RECEIVED, null, 10)).containsExactly(first);
        assertThat(ids(THERE, null, second, 1)).containsExactly(first);
        assertThat(ids("store_3", null, null, 10)).isEmpty();
    }

    private List<String> ids(String store, @Nullable Status status, @Nullable String before, int limit) {
        return transfers.list(store, status, before, limit).stream()
                .map(Transfer::id)
                .toList();
    }

    @Test
    void whoeverEndsItAtOnceOnlyOneDoes() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = done(send(HERE, THERE, packet(), 10));

            List<Outcome> outcomes = AtOnce.run(6, hand -> switch (hand % 3) {
                case 0 -> receive(id, null);
                case 1 -> receive(id, Map.of(packet().id(), 7L));
                default -> transfers.cancel(id, SOMEBODY);
            });

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(2);
        }
        assertThat(ledger()).isEqualTo(new Ledger.Result(10, 0));
    }

    /** Three stores that send to each other, lose some and call some back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whateverHappensAtOnceNothingIsMadeOrVanishes(long seed) throws Exception {
        List<String> stores = List.of(HERE, THERE, "store_3");

        AtOnce.run(12, hand -> {
            Random random = new Random(seed * 100 + hand);
            List<String> mine = new ArrayList<>();
            for (int turn = 0; turn < 20; turn++) {
                String from = stores.get(random.nextInt(3));
                String to = stores.get((stores.indexOf(from) + 1 + random.nextInt(2)) % 3);
                Wanted packets = new Wanted("", packet(), 1 + random.nextInt(60));
                Wanted leaves = new Wanted("", mint(), 1 + random.nextInt(1_000_000));
                if (send(from, to, key(), packets, leaves) instanceof Outcome.Done(String id, boolean _)) {
                    mine.add(id);
                }
                if (!mine.isEmpty() && random.nextBoolean()) {
                    end(mine.remove(random.nextInt(mine.size())), random);
                }
            }
            return mine;
        });

        assertThat(ledger().drift()).isZero();
        for (Item item : List.of(packet(), mint())) {
            long there = stores.stream().mapToLong(store -> onHand(store, item)).sum();
            long gone = stores.stream()
                    .flatMap(store -> transfers.list(store, null, null, 1_000).stream())
                    .distinct()
                    .flatMap(transfer -> transfer.lines().stream())
                    .filter(line -> line.itemId().equals(item.id()))
                    .mapToLong(line -> line.amount() - line.received() - line.returned())
                    .sum();
            assertThat(there + gone).isEqualTo(start(item));
        }
    }

    private void end(String id, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> transfers.cancel(id, SOMEBODY);
            case 1 -> receive(id, Map.of(packet().id(), 1L, mint().id(), 1L));
            default -> receive(id, null);
        }
    }

    /** What was there before anything was sent. */
    private long start(Item item) {
        return inventory.moved(HERE, item.id()).stream()
                .filter(moved -> moved.startsWith("receive"))
                .mapToLong(moved -> Long.parseLong(moved.split(" ")[1]))
                .sum();
    }
}
