package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.database.Sql;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recomputed bit by bit, stock adds up to what one look at everything finds. */
@Tag("slow")
class StockLedgerTest {
    private static final List<String> DISHES = List.of("samosa", "kachori", "dhokla");
    private static final List<String> DAMAGES = List.of(
            "update stock set on_hand = on_hand + 1 where store_id = 'store_2' and item_id = ?",
            "update holds set amounts = replace(amounts, ?, 'prod_other') where order_id = 'ord_17'",
            "update holds set state = 'consumed' where amounts like '%' || ? || '%'",
            "delete from movements where id in (select max(id) from movements where item_id = ?)",
            "delete from movements where id in (select min(id) from movements where item_id = ?)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1_000})
    void nothingIsLeftOutOrCountedTwiceBetweenTwoReads(int atOnce) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            trade(inventory, new Random(atOnce));
            assertThat(recomputed(inventory, atOnce))
                    .isEqualTo(new Ledger.Result(49, 0))
                    .isEqualTo(inventory.database().read(StockLedgerTest::atOneLook));

            for (int index = 0; index < DAMAGES.size(); index++) {
                String damage = DAMAGES.get(index);
                String product =
                        inventory.product(DISHES.get(index % DISHES.size())).id();
                inventory.database().write("damage", sql -> sql.update(damage, product));

                assertThat(recomputed(inventory, atOnce))
                        .as(damage)
                        .isEqualTo(inventory.database().read(StockLedgerTest::atOneLook));
            }
            assertThat(recomputed(inventory, atOnce).drift()).isGreaterThan(2);
        }
    }

    @Test
    void aHoldThatCameBackToLifeIsFound() {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            inventory.reserve("ord_1", "samosa", 3, "kachori", 1);
            inventory.place("ord_1");
            inventory.consume("ord_1");
            assertThat(inventory.drift()).isZero();

            inventory.database().write("damage", sql -> sql.update("update holds set state = 'placed'"));

            assertThat(inventory.drift()).isEqualTo(2);
        }
    }

    /** A second store as well, with one product. */
    private static void trade(DemoInventory inventory, Random random) {
        inventory.database().write("second store", sql -> {
            StockTables.open(sql, "store_2", inventory.product("samosa").id(), 0L, false);
            return true;
        });
        for (int number = 1; number <= 40; number++) {
            String order = "ord_" + number;
            inventory.reserve(order, DISHES.get(random.nextInt(3)), 1 + random.nextInt(3), "samosa", 1);
            switch (random.nextInt(4)) {
                case 0 -> inventory.service.release(order);
                case 1 -> inventory.place(order);
                case 2 -> inventory.consume(order);
                default -> {}
            }
        }
    }

    private static Ledger.Result recomputed(DemoInventory inventory, int atOnce) {
        return new StockLedger(inventory.database(), atOnce).recompute();
    }

    private static Ledger.Result atOneLook(Sql sql) {
        Map<String, Long> held = new HashMap<>();
        sql.list(
                        "select store_id, amounts from holds where state in ('held', 'placed')",
                        row -> Map.entry(row.text("store_id"), Json.amounts(row.text("amounts"))))
                .forEach(hold ->
                        hold.getValue().forEach((item, amount) -> held.merge(hold.getKey() + item, amount, Long::sum)));
        List<Boolean> right = sql.list("""
                with sums as (
                    select store_id, item_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
                    from movements group by store_id, item_id
                )
                select s.store_id, s.item_id, s.on_hand, s.reserved, coalesce(m.on_hand, 0) as sum_on_hand,
                    coalesce(m.reserved, 0) as sum_reserved
                from stock s
                left join sums m on m.store_id = s.store_id and m.item_id = s.item_id
                """, row -> {
            boolean ingredient = Items.isIngredient(row.text("item_id"));
            long live = held.getOrDefault(row.text("store_id") + row.text("item_id"), 0L);
            return row.number("on_hand") == row.number("sum_on_hand")
                    && row.number("reserved") == live
                    && (ingredient || live == row.number("sum_reserved"));
        });
        return new Ledger.Result(
                right.size(), right.stream().filter(one -> !one).count());
    }
}
