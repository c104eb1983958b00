package in.shikanji.inventory;

import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use cases of combos by staff. */
final class ComboService {
    private final CatalogueEdits edits;
    private final Once once = new Once();

    ComboService(CatalogueEdits edits) {
        this.edits = edits;
    }

    /** What came of a wish. */
    sealed interface Changed {
        record Done(String id) implements Changed {}

        record Replayed(String id) implements Changed {}

        record KeyReused() implements Changed {}

        record NoSuchCombo() implements Changed {}

        record Stale() implements Changed {}
    }

    Changed create(Combo wish, Caller caller, @Nullable RequestKey key) {
        return edit(sql -> switch (once.see(sql, key, Ids.next("cmb"))) {
            case Once.Seen.Fresh(String id) -> write(sql, caller, null, named(sql, wish, id));
            case Once.Seen.Before(String id) -> new Changed.Replayed(id);
            case Once.Seen.Reused _ -> new Changed.KeyReused();
        });
    }

    /** @param expected the version that the caller saw; empty if any will do */
    Changed change(Combo before, Combo wish, Caller caller, Optional<Long> expected) {
        return edit(sql -> change(sql, before, wish, caller, expected));
    }

    boolean delete(String id, Caller caller) {
        return edits.edit(
                        false,
                        sql -> {
                            boolean there = ComboTables.version(sql, id).isPresent();
                            if (there) {
                                ComboTables.delete(sql, id);
                                edits.note(sql, caller, Act.of("combo.deleted", id));
                            }
                            return there;
                        },
                        there -> there)
                .result();
    }

    /**
     * Writes one of many in a unit of others, which is to be left unless it is done.
     *
     * @param before null for a new one
     * @param slug of a new one
     */
    Changed write(Sql sql, @Nullable Combo before, Combo wish, String slug, Caller caller) {
        return before == null
                ? write(sql, caller, null, with(wish, Ids.next("cmb"), slug, 1))
                : change(sql, before, wish, caller, Optional.empty());
    }

    private Changed edit(Function<Sql, Changed> change) {
        return edits.edit(false, change, Changed.Done.class::isInstance).result();
    }

    private Changed change(Sql sql, Combo before, Combo wish, Caller caller, Optional<Long> expected) {
        Optional<Long> version = ComboTables.version(sql, before.id());
        if (version.isEmpty()) {
            return new Changed.NoSuchCombo();
        }
        return expected.filter(seen -> !seen.equals(version.get())).isPresent()
                ? new Changed.Stale()
                : write(sql, caller, before, with(wish, before.id(), before.slug(), version.get() + 1));
    }

    private Changed write(Sql sql, Caller caller, @Nullable Combo before, Combo combo) {
        ComboTables.write(sql, combo);
        edits.note(
                sql,
                caller,
                Act.of(before == null ? "combo.created" : "combo.changed", combo.id())
                        .change("name", before == null ? null : before.name(), combo.name())
                        .change("pricePaise", before == null ? null : before.pricePaise(), combo.pricePaise())
                        .change("status", before == null ? null : before.status(), combo.status())
                        .change("parts", before == null ? null : texts(before), texts(combo)));
        return new Changed.Done(combo.id());
    }

    private static List<String> texts(Combo combo) {
        return combo.slots().stream()
                .map(slot -> slot.name() + ": "
                        + String.join(
                                ", ",
                                slot.choices().stream()
                                        .map(choice -> choice.product().slug() + " +" + choice.surchargePaise())
                                        .toList()))
                .toList();
    }

    /** A slug that nothing on the menu has, sold or not. */
    private static Combo named(Sql sql, Combo wish, String id) {
        String wanted = Slugs.of(wish.name());
        return with(wish, id, Slugs.free(wanted, ComboTables.slugs(sql, wanted)), 1);
    }

    private static Combo with(Combo wish, String id, String slug, long version) {
        return new Combo(
                id,
                slug,
                wish.position(),
                wish.name(),
                wish.hindiName(),
                wish.description(),
                wish.hindiDescription(),
                wish.pricePaise(),
                wish.status(),
                wish.schedule(),
                version,
                wish.slots());
    }
}
