package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.purchasing.Supplier.Contact;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The SQL of suppliers. */
final class SupplierTables {
    private static final String COLUMNS =
            "id, name, contact_name, phone, email, address, gstin, fssai, lead_days, payment_terms, note, active, version";

    private SupplierTables() {}

    /** A supplier's place among others, by name. */
    record Place(String name, String id) {}

    static Optional<Supplier> find(Sql sql, String id) {
        return sql.find("select " + COLUMNS + " from suppliers where id = ?", row -> supplier(sql, row), id);
    }

    /** By name, after a place. */
    static List<Supplier> list(Sql sql, @Nullable Boolean active, Place after, int limit) {
        return sql.list(
                "select " + COLUMNS + " from suppliers where (name, id) > (?, ?) and (active = ? or active = ?)"
                        + " order by name, id limit ?",
                row -> supplier(sql, row),
                after.name(),
                after.id(),
                active == null || active,
                active != null && active,
                limit);
    }

    /** Writes one and what it has, instead of what was there. */
    static void write(Sql sql, Supplier supplier) {
        Profile profile = supplier.profile();
        sql.update(
                """
                insert into suppliers (id, name, contact_name, phone, email, address, gstin, fssai, lead_days,
                    payment_terms, note, active, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, contact_name = excluded.contact_name,
                    phone = excluded.phone, email = excluded.email, address = excluded.address, gstin = excluded.gstin,
                    fssai = excluded.fssai, lead_days = excluded.lead_days, payment_terms = excluded.payment_terms,
                    note = excluded.note, active = excluded.active, version = excluded.version
                """,
                supplier.id(),
                profile.name(),
                profile.contact().name(),
                profile.contact().phone(),
                profile.contact().email(),
                profile.address(),
                profile.gstin(),
                profile.fssai(),
                profile.leadDays(),
                profile.paymentTerms(),
                profile.note(),
                supplier.active(),
                supplier.version());
        sql.update("delete from supplier_items where supplier_id = ?", supplier.id());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Offer offer : profile.items()) {
            rows.add(new @Nullable Object[] {
                supplier.id(),
                offer.itemId(),
                offer.supplierCode(),
                offer.packName(),
                offer.packSize(),
                offer.lastPricePaise()
            });
        }
        sql.batch("""
                insert into supplier_items (supplier_id, item_id, supplier_code, pack_name, pack_size, last_price_paise)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Notes what a supplier took last for packs. The supplier's own row comes first, as in {@link #write}. */
    static void price(Sql sql, String supplierId, SortedMap<String, Long> pricesPaise) {
        sql.update("update suppliers set version = version + 1 where id = ?", supplierId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        pricesPaise.forEach((itemId, price) -> rows.add(new @Nullable Object[] {price, supplierId, itemId}));
        sql.batch("update supplier_items set last_price_paise = ? where supplier_id = ? and item_id = ?", rows);
    }

    private static Supplier supplier(Sql sql, Sql.Row row) {
        String id = row.text("id");
        return new Supplier(
                id,
                new Profile(
                        row.text("name"),
                        new Contact(row.textOrNull("contact_name"), row.textOrNull("phone"), row.textOrNull("email")),
                        row.textOrNull("address"),
                        row.textOrNull("gstin"),
                        row.textOrNull("fssai"),
                        row.integer("lead_days"),
                        row.textOrNull("payment_terms"),
                        row.textOrNull("note"),
                        offers(sql, id)),
                row.flag("active"),
                row.number("version"));
    }

    private static List<Offer> offers(Sql sql, String supplierId) {
        return sql.list(
                """
                select item_id, supplier_code, pack_name, pack_size, last_price_paise from supplier_items
                where supplier_id = ? order by item_id
                """,
                row -> new Offer(
                        row.text("item_id"),
                        row.textOrNull("supplier_code"),
                        row.textOrNull("pack_name"),
                        row.number("pack_size"),
                        row.numberOrNull("last_price_paise")),
                supplierId);
    }
}
