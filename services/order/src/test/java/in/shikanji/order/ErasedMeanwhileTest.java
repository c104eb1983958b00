package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.PersonalData.EraseAnswer;
import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where several write at once, an order that is moved on while its customer is erased does not say again what they wrote. */
@Tag("postgresql")
class ErasedMeanwhileTest {
    @Test
    void whatWasErasedStaysErasedAndTheStepStays(@TempDir Path folder) {
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

            boolean moved = database.write(order.id(), sql -> {
                Order seen = OrderTables.find(sql, order.id()).orElseThrow();
                assertThat(CompletableFuture.supplyAsync(() -> personalData.erase(AnOrder.CUSTOMER))
                                .join())
                        .isEqualTo(EraseAnswer.ERASED);
                return OrderTables.move(
                        sql,
                        seen,
                        OrderStatus.REFUNDED,
                        Order.PaymentStatus.REFUNDED,
                        Order.TimelineEntry.step(OrderStatus.REFUNDED, AnOrder.NOON, "stf_1", "Spilt"));
            });

            Order after = database.read(sql -> OrderTables.find(sql, order.id()).orElseThrow());
            assertThat(moved).isTrue();
            assertThat(after.customerName()).isEmpty();
            assertThat(after.timeline()).extracting(Order.TimelineEntry::note).containsExactly(null, null, "Spilt");
        }
    }
}
