package in.shikanji.order;

import in.shikanji.contracts.customer.PersonalData;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What orders hold on a person. Their sums, lines and PIN codes stay when it is erased: tax law asks for them. */
final class OrderPersonalData implements PersonalData {
    private static final int AT_ONCE = 100;

    private final Database database;
    private final BusinessClock clock;

    OrderPersonalData(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String service() {
        return "order";
    }

    @Override
    public ExportAnswer export(String customerId) {
        try {
            List<OrderView> orders = new ArrayList<>();
            List<Order> page = page(customerId, null);
            while (!page.isEmpty()) {
                page.stream().map(order -> OrderView.of(order, clock.instant())).forEach(orders::add);
                page = page(customerId, page.getLast().id());
            }
            return new ExportAnswer.Data(orders);
        } catch (DatabaseBusyException | StorageException busy) {
            return new ExportAnswer.Unavailable();
        }
    }

    @Override
    public boolean isNeeded(String customerId) {
        return database.read(sql -> ErasureTables.hasOpenOrders(sql, customerId));
    }

    @Override
    public EraseAnswer erase(String customerId) {
        try {
            int erased = AT_ONCE;
            while (erased == AT_ONCE) {
                erased = database.write(customerId, sql -> ErasureTables.eraseSome(sql, customerId, AT_ONCE));
            }
            return EraseAnswer.ERASED;
        } catch (DatabaseBusyException | StorageException busy) {
            return EraseAnswer.UNAVAILABLE;
        }
    }

    private List<Order> page(String customerId, @Nullable String before) {
        return database.read(sql -> OrderTables.ofCustomer(sql, customerId, List.of(), before, AT_ONCE));
    }
}
