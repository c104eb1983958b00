package in.shikanji.customer;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Optional;

/** The SQL of address books. */
final class AddressTables {
    private static final String COLUMNS =
            "id, label, name, phone, line1, line2, landmark, city, state, pincode, lat, lng, is_default";

    private AddressTables() {}

    static List<Address> list(Sql sql, String customerId) {
        return sql.list(
                "select " + COLUMNS + " from addresses where customer_id = ? order by is_default desc, id",
                AddressTables::map,
                customerId);
    }

    static Optional<Address> find(Sql sql, String customerId, String id) {
        return sql.find(
                "select " + COLUMNS + " from addresses where customer_id = ? and id = ?",
                AddressTables::map,
                customerId,
                id);
    }

    static void insert(Sql sql, String customerId, Address address) {
        PostalAddress postal = address.postal();
        sql.update(
                """
                insert into addresses (id, customer_id, label, name, phone, line1, line2, landmark, city, state, pincode,
                    lat, lng, is_default)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                address.id(),
                customerId,
                address.label(),
                postal.name(),
                postal.phone(),
                postal.line1(),
                postal.line2(),
                postal.landmark(),
                postal.city(),
                postal.state(),
                postal.pincode(),
                postal.lat(),
                postal.lng(),
                address.isDefault());
    }

    static void update(Sql sql, String customerId, Address address) {
        PostalAddress postal = address.postal();
        sql.update(
                """
                update addresses set label = ?, name = ?, phone = ?, line1 = ?, line2 = ?, landmark = ?, city = ?,
                    state = ?, pincode = ?, lat = ?, lng = ?, is_default = ?
                where customer_id = ? and id = ?
                """,
                address.label(),
                postal.name(),
                postal.phone(),
                postal.line1(),
                postal.line2(),
                postal.landmark(),
                postal.city(),
                postal.state(),
                postal.pincode(),
                postal.lat(),
                postal.lng(),
                address.isDefault(),
                customerId,
                address.id());
    }

    static boolean delete(Sql sql, String customerId, String id) {
        return sql.update("delete from addresses where customer_id = ? and id = ?", customerId, id) == 1;
    }

    static void clearDefault(Sql sql, String customerId) {
        sql.update("update addresses set is_default = false where customer_id = ? and is_default", customerId);
    }

    /** Gives the oldest address the mark, if none has it. */
    static void ensureDefault(Sql sql, String customerId) {
        sql.update("""
                update addresses set is_default = true
                where id = (select min(id) from addresses where customer_id = ?)
                    and not exists (select 1 from addresses where customer_id = ? and is_default)
                """, customerId, customerId);
    }

    private static Address map(Sql.Row row) {
        return new Address(
                row.text("id"),
                row.textOrNull("label"),
                new PostalAddress(
                        row.text("name"),
                        row.text("phone"),
                        row.text("line1"),
                        row.textOrNull("line2"),
                        row.textOrNull("landmark"),
                        row.text("city"),
                        row.text("state"),
                        row.text("pincode"),
                        row.decimalOrNull("lat"),
                        row.decimalOrNull("lng")),
                row.flag("is_default"));
    }
}
