package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.purchasing.Supplier.Contact;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of suppliers. */
final class SupplierService {
    private final Database database;
    private final Audit audit;
    private final Once once = new Once();

    SupplierService(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * A wish to write one.
     *
     * @param id null for a new one
     * @param expectedVersion what the caller saw; null if any will do
     * @param request what makes a retry the same request; null where one that exists is changed
     */
    record Change(
            @Nullable String id,
            Profile profile,
            boolean active,
            @Nullable Long expectedVersion,
            Caller caller,
            @Nullable RequestKey request) {}

    /** What came of it. */
    sealed interface Changed {
        /** @param replayed whether the same request had made it before */
        record Done(Supplier supplier, boolean replayed) implements Changed {}

        record NoSuchSupplier() implements Changed {}

        record Stale() implements Changed {}

        record KeyReused() implements Changed {}
    }

    Optional<Supplier> find(String id) {
        return database.read(sql -> SupplierTables.find(sql, id));
    }

    /** By name; {@code active} null for all. */
    List<Supplier> list(@Nullable Boolean active, SupplierTables.Place after, int limit) {
        return database.read(sql -> SupplierTables.list(sql, active, after, limit));
    }

    Changed change(Change change) {
        String id = change.id() == null ? Ids.next("sup") : change.id();
        return AllOrNothing.write(database, id, sql -> write(sql, change, id), Changed.Done.class::isInstance);
    }

    private Changed write(Sql sql, Change change, String newId) {
        return switch (once.see(sql, change.request(), newId)) {
            case Once.Seen.Fresh(String id) -> writeFresh(sql, change, id);
            case Once.Seen.Before(String id) ->
                SupplierTables.find(sql, id)
                        .<Changed>map(made -> new Changed.Done(made, true))
                        .orElseGet(Changed.NoSuchSupplier::new);
            case Once.Seen.Reused _ -> new Changed.KeyReused();
        };
    }

    private Changed writeFresh(Sql sql, Change change, String id) {
        Optional<Supplier> before = SupplierTables.find(sql, id);
        if (change.id() != null && before.isEmpty()) {
            return new Changed.NoSuchSupplier();
        }
        long version = before.map(Supplier::version).orElse(0L);
        if (change.expectedVersion() != null && change.expectedVersion() != version) {
            return new Changed.Stale();
        }
        Supplier after = new Supplier(id, change.profile(), change.active(), version + 1);
        SupplierTables.write(sql, after);
        audit.note(sql, change.caller(), act(before.orElse(null), after));
        return new Changed.Done(after, false);
    }

    /** Some are people who trade under their own name, and a PAN is in their GSTIN. */
    private static Act act(@Nullable Supplier before, Supplier after) {
        Profile was = before == null ? null : before.profile();
        Profile is = after.profile();
        Contact whom = was == null ? new Contact(null, null, null) : was.contact();
        return Act.of(before == null ? "supplier.created" : "supplier.changed", after.id())
                .personal("name", was == null ? null : was.name(), is.name())
                .personal("contactName", whom.name(), is.contact().name())
                .personal("phone", whom.phone(), is.contact().phone())
                .personal("email", whom.email(), is.contact().email())
                .personal("address", was == null ? null : was.address(), is.address())
                .personal("gstin", was == null ? null : was.gstin(), is.gstin())
                .personal("note", was == null ? null : was.note(), is.note())
                .change("fssai", was == null ? null : was.fssai(), is.fssai())
                .change("leadDays", was == null ? null : was.leadDays(), is.leadDays())
                .change("active", before == null ? null : before.active(), after.active())
                .change("items", was == null ? null : items(was), items(is));
    }

    private static List<String> items(Profile profile) {
        return profile.items().stream()
                .map(offer -> offer.itemId() + " " + offer.packSize() + " for " + offer.lastPricePaise())
                .toList();
    }
}
