package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseCustomer;
import in.shikanji.bench.house.HouseOrder.HouseStore;
import in.shikanji.platform.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The customer service's file: guests with an address each, a manager for each store, the mails that were sent. */
final class CustomerRows {
    /** A quick bcrypt hash of {@link HouseFiles#PASSWORD}: everybody's, for it protects nothing. */
    private static final String HASH = "$2a$04$/3b0BJBbhuoUTC.oikgUd.sNbq64kQWN2EtmOXKu60hIIQGcd85MO";

    private final HouseEvents events;
    private final DataFile.Insert mail;
    private long position;

    private CustomerRows(DataFile file, House house) throws SQLException {
        events = new HouseEvents(house);
        mail = file.into(
                "mail", "id", "account_id", "kind", "facts", "made_at", "attempts", "next_attempt_at", "sent_at");
    }

    static void write(Path folder, House house) throws SQLException {
        try (DataFile file = new DataFile(folder.resolve("customer.db"))) {
            people(file, house);
            CustomerRows rows = new CustomerRows(file, house);
            house.forEachOrder(rows::write);
            file.followed(rows.position);
        }
    }

    private static void people(DataFile file, House house) throws SQLException {
        DataFile.Insert accounts = file.into(
                "accounts", "id", "name", "email", "phone", "password_hash", "role", "store_ids", "created_at");
        DataFile.Insert addresses = file.into(
                "addresses",
                "id",
                "customer_id",
                "label",
                "name",
                "phone",
                "line1",
                "city",
                "state",
                "pincode",
                "is_default");
        long opened = house.opened().toEpochMilli();
        for (HouseStore store : house.stores()) {
            accounts.row(
                    store.managerId(),
                    "Manager " + store.code(),
                    House.managerEmail(store),
                    null,
                    HASH,
                    "manager",
                    Json.text(List.of(store.id())),
                    opened);
        }
        for (HouseCustomer customer : house.customers()) {
            accounts.row(
                    customer.id(), customer.name(), customer.email(), customer.phone(), HASH, "customer", "[]", opened);
            addresses.row(
                    house.id("adr", opened + customer.index(), customer.index()),
                    customer.id(),
                    "Home",
                    customer.name(),
                    customer.phone(),
                    customer.line1(),
                    "Bengaluru",
                    "Karnataka",
                    customer.pincode(),
                    true);
        }
    }

    private void write(HouseOrder order) {
        position += events.count(order);
        long placed = order.placedAt().toEpochMilli();
        mail.row(
                events.id(order, 0),
                order.customer().id(),
                "order_placed",
                Json.text(events.placed(order)),
                placed,
                1L,
                null,
                placed + 2_000);
    }
}
