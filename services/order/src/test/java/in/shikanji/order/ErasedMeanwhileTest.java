package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.PersonalData.EraseAnswer;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where several write at once, an order that is moved on while its customer is erased does not say again what they wrote. */
@Tag("postgresql")
class ErasedMeanwhileTest {
    @TempDir
    Path folder;

    @Test
    void aStepDoesNotSayAgainWhatWasErased() {
        assertThat(notesAfter((sql, seen) ->
                        OrderTables.move(sql, seen, OrderStatus.REFUNDED, Order.PaymentStatus.REFUNDED, entry(null))))
                .containsExactly(null, null, "Spilt");
    }

    @Test
    void norDoesAWordOfItsTime() {
        Order.TimeWord word = new Order.TimeWord(Order.TimeWord.Said.AGREED, AnOrder.NOON);
        assertThat(notesAfter((sql, seen) -> OrderTables.setTime(sql, seen, AnOrder.NOON, null, entry(word))))
                .containsExactly(null, null, "Spilt");
    }

    private static Order.TimelineEntry entry(Order.@Nullable TimeWord time) {
        return new Order.TimelineEntry(OrderStatus.REFUNDED, AnOrder.NOON, "stf_1", "Spilt", time);
    }

    /** Erases the customer of an order after it was read, and before it is written. */
    private List<@Nullable String> notesAfter(BiConsumer<Sql, Order> change) {
        try (TestDatabases databases = new TestDatabases(folder, TestEngine.POSTGRESQL)) {
            Database database = databases.open("order");
            OrderPersonalData personalData = new OrderPersonalData(database, new BusinessClock());
            Order order = AnOrder.that(OrderStatus.DELIVERED).build();
            database.write(order.id(), sql -> {
                AnOrder.insert(sql, order);
                return OrderTables.move(
                        sql,
                        order,
                        OrderStatus.DELIVERED,
                        Order.PaymentStatus.PAID,
                        Order.TimelineEntry.step(
                                OrderStatus.DELIVERED, AnOrder.NOON, AnOrder.CUSTOMER, "Call my mother"));
            });

            database.write(order.id(), sql -> {
                Order seen = OrderTables.find(sql, order.id()).orElseThrow();
                assertThat(CompletableFuture.supplyAsync(() -> personalData.erase(AnOrder.CUSTOMER))
                                .join())
                        .isEqualTo(EraseAnswer.ERASED);
                change.accept(sql, seen);
                return true;
            });

            Order after = database.read(sql -> OrderTables.find(sql, order.id()).orElseThrow());
            assertThat(after.customerName()).isEmpty();
            return after.timeline().stream().map(Order.TimelineEntry::note).toList();
        }
    }
}
