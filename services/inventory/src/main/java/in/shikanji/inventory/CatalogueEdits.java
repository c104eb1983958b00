package in.shikanji.inventory;

import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;

/** Changes the catalogue, one change after the other, so that whoever reads next sees it. */
final class CatalogueEdits {
    /** All changes of the catalogue have this key: what one of them checks, another must not change meanwhile. */
    static final String KEY = "catalogue";

    private final InventoryService inventory;
    private final Audit audit;

    CatalogueEdits(InventoryService inventory, Audit audit) {
        this.inventory = inventory;
        this.audit = audit;
    }

    /**
     * What came of a change.
     *
     * @param after of a preview as it would be, of what failed as it was
     */
    record Edited<T>(T result, Catalogue before, Catalogue after) {}

    /** Leaves the unit of what was refused, so that nothing of it is kept, nor its key. */
    private static final class Refused extends RuntimeException {
        private final transient Object result;

        private Refused(Object result) {
            super("refused", null, false, false);
            this.result = result;
        }
    }

    /** Leaves the unit of a preview with what it would have come to. */
    private static final class Previewed extends RuntimeException {
        private final transient Object result;
        private final transient Catalogue after;

        private Previewed(Object result, Catalogue after) {
            super("only a preview", null, false, false);
            this.result = result;
            this.after = after;
        }
    }

    /**
     * Runs a change in one unit and reads the catalogue anew.
     *
     * @param preview whether it is taken back, after looking at what it comes to
     * @param changed whether the result says that anything was changed
     */
    @SuppressWarnings("unchecked") // the result that left the unit is the one that entered
    <T> Edited<T> edit(boolean preview, Function<Sql, T> change, Predicate<T> changed) {
        Catalogue before = inventory.catalogue();
        try {
            T result = inventory.database().write(KEY, sql -> {
                T made = change.apply(sql);
                if (!changed.test(made)) {
                    throw new Refused(made);
                }
                if (preview) {
                    throw new Previewed(made, CatalogueTables.load(sql, now()));
                }
                return made;
            });
            inventory.reload();
            return new Edited<>(result, before, inventory.catalogue());
        } catch (Refused refused) {
            return new Edited<>((T) refused.result, before, before);
        } catch (Previewed previewed) {
            return new Edited<>((T) previewed.result, before, previewed.after);
        }
    }

    Instant now() {
        return inventory.clock().instant();
    }

    void note(Sql sql, Caller caller, Act act) {
        audit.note(sql, caller, act);
    }
}
