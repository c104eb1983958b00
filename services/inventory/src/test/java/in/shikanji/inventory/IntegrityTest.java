package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.goods.BatchLedger;
import in.shikanji.platform.Ledger;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed behind the ledger's back is found. */
class IntegrityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stock set on_hand = on_hand + 1 where item_id = ?",
                "update stock set reserved = reserved - 1 where item_id = ?",
                "delete from movements where kind = 'reserve' and item_id = ?",
                """
                with damaged as (select ? as item)
                update holds set amounts = replace(
                    amounts, (select item || '":3' from damaged), (select item || '":4' from damaged))""",
                "update holds set amounts = replace(amounts, ?, 'prod_other')"
            })
    void damageIsFound(String damage) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            inventory.reserve("ord_1", "samosa", 3, "kachori", 1);
            assertThat(inventory.drift()).isZero();

            inventory
                    .database()
                    .write(
                            "damage",
                            sql -> sql.update(
                                    damage, inventory.product("samosa").id()));

            assertThat(inventory.drift()).isEqualTo(1);
        }
    }

    @Test
    void everyLevelIsChecked() {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            var ledger = inventory.service.ledgers().getFirst();

            assertThat(ledger.name()).isEqualTo("inventory.stock");
            assertThat(ledger.check().get().checked()).isEqualTo(48);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update batches set on_hand = on_hand + 1 where item_id = ? and label like '%-A'",
                "update stock set batched = false where item_id = ?",
                "delete from batches where item_id = ?",
                "update stock set on_hand = on_hand + 1 where item_id = ?"
            })
    void damageOfBatchesIsFound(String damage) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            String packet = inventory.product("masala-shikanji-mix").id();
            assertThat(BatchLedger.recompute(inventory.database())).isEqualTo(new Ledger.Result(4, 0));

            inventory.database().write("damage", sql -> sql.update(damage, packet));

            assertThat(BatchLedger.recompute(inventory.database()).drift()).isEqualTo(1);
        }
    }
}
