package in.shikanji.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.DemoInventory;
import in.shikanji.inventory.transfer.TransferService.Outcome;
import in.shikanji.inventory.transfer.TransferService.Send;
import in.shikanji.inventory.transfer.TransferService.Wanted;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.auth.Caller;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed of transfers behind the ledgers' back is found. */
class TransferLedgerTest {
    private static final Caller SOMEBODY = Caller.platform("test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transfer_lines set received = received - 1, lost = lost + 1",
                "update transfers set status = 'in_transit'",
                "delete from movements where kind = 'transfer_out' and on_hand_delta = -3",
                "update movements set store_id = 'store_9' where kind = 'transfer_in' and on_hand_delta = 3"
            })
    void damageIsFound(String damage) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            TransferService transfers = new TransferService(
                    inventory.database(), inventory.clock(), inventory.audit(), inventory.warehouse());
            Wanted three = new Wanted("/items/0", inventory.item("masala-shikanji-mix"), 3);
            Outcome sent =
                    transfers.send(new Send(DemoInventory.STORE, "store_2", List.of(three), null, SOMEBODY, null));
            transfers.receive(((Outcome.Done) sent).id(), null, SOMEBODY);
            TransferLedger ledger = new TransferLedger(inventory.database());
            assertThat(ledger.recompute()).isEqualTo(new Ledger.Result(1, 0));

            inventory.database().write("damage", sql -> sql.update(damage));

            assertThat(ledger.recompute()).isEqualTo(new Ledger.Result(1, 1));
        }
    }
}
