package in.shikanji.inventory;

import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of the ingredient master. A change is seen in every dish that contains it, in the same moment. */
final class IngredientService {
    private final CatalogueEdits edits;
    private final Once once = new Once();

    IngredientService(CatalogueEdits edits) {
        this.edits = edits;
    }

    /** What staff say of an ingredient. */
    record Draft(
            String name,
            @Nullable String hindiName,
            Nature nature,
            Unit unit,
            Ingredient.Tracking tracking,
            @Nullable DraftPreparation preparation) {}

    /** @param yield in thousandths of the made ingredient's unit */
    record DraftPreparation(long yield, List<DraftPart> parts) {
        DraftPreparation {
            parts = List.copyOf(parts);
        }
    }

    record DraftPart(String ingredientId, long amount) {}

    /**
     * A wish to change one.
     *
     * @param id null for a new one
     * @param expectedVersion what the caller saw; null if any will do
     * @param request what makes a retry the same request; null where it is a change of one that exists
     */
    record Change(
            @Nullable String id,
            Draft draft,
            @Nullable Long expectedVersion,
            boolean preview,
            Caller caller,
            @Nullable RequestKey request) {}

    /** What came of it. */
    sealed interface Changed {
        /** Also what a preview would come to. */
        record Done(Ingredient ingredient, List<BadgeChange> badges) implements Changed {
            public Done {
                badges = List.copyOf(badges);
            }
        }

        /** It was made before, by the same request. */
        record Replayed(String id) implements Changed {}

        record KeyReused() implements Changed {}

        record NoSuchIngredient() implements Changed {}

        record Stale(long version) implements Changed {}

        /** It would be made of itself. */
        record Circular() implements Changed {}

        record NameTaken() implements Changed {}

        /** Stock or recipes count it in the unit that it has. */
        record UnitInUse() implements Changed {}
    }

    Changed change(Change change) {
        CatalogueEdits.Edited<Changed> edited =
                edits.edit(change.preview(), sql -> write(sql, change), IngredientService::isDone);
        if (edited.result() instanceof Changed.Done done) {
            String id = done.ingredient().id();
            Ingredient after = edited.after().ingredients().getOrDefault(id, done.ingredient());
            return new Changed.Done(
                    after,
                    BadgeChange.between(edited.before(), edited.after(), product -> BadgeChange.mentions(product, id)));
        }
        return edited.result();
    }

    private static boolean isDone(Changed changed) {
        return changed instanceof Changed.Done;
    }

    private Changed write(Sql sql, Change change) {
        String wanted = change.id() == null ? Ids.next(Items.INGREDIENT) : change.id();
        return switch (once.see(sql, change.request(), wanted)) {
            case Once.Seen.Fresh(String id) ->
                write(
                        sql,
                        change,
                        new Place(id, null, IngredientTables.load(sql).get(id), IngredientTables.parts(sql)));
            case Once.Seen.Before(String id) -> new Changed.Replayed(id);
            case Once.Seen.Reused _ -> new Changed.KeyReused();
        };
    }

    /**
     * Where a change is to be made.
     *
     * @param slug of a new one, if somebody chose it
     * @param parts what each prepared ingredient is made of, by id
     */
    record Place(String id, @Nullable String slug, @Nullable Ingredient before, Map<String, List<String>> parts) {}

    /** Writes one of many in a unit of others, which is to be left unless it is done. */
    Changed write(Sql sql, Change change, Place place) {
        String id = place.id();
        Draft draft = change.draft();
        Ingredient before = place.before();
        if (change.id() != null && before == null) {
            return new Changed.NoSuchIngredient();
        }
        if (before != null && change.expectedVersion() != null && change.expectedVersion() != before.version()) {
            return new Changed.Stale(before.version());
        }
        if (before != null && before.unit() != draft.unit() && IngredientTables.isMeasured(sql, id)) {
            return new Changed.UnitInUse();
        }
        if (leadsBack(place.parts(), id, draft)) {
            return new Changed.Circular();
        }
        Optional<String> slug = place.slug() == null
                ? IngredientTables.freeSlug(sql, Slugs.of(draft.name()), id)
                : Optional.of(place.slug());
        if (slug.isEmpty()) {
            return new Changed.NameTaken();
        }
        long version = before == null ? 1 : before.version() + 1;
        Ingredient after = new Ingredient(
                id,
                before == null ? slug.get() : before.slug(),
                draft.name(),
                draft.hindiName(),
                draft.nature(),
                draft.unit(),
                draft.tracking(),
                null,
                version);
        IngredientTables.write(sql, after, draft.preparation());
        note(sql, change.caller(), before, after);
        return new Changed.Done(after, List.of());
    }

    private void note(Sql sql, Caller caller, @Nullable Ingredient before, Ingredient after) {
        Act act = Act.of(before == null ? "ingredient.created" : "ingredient.changed", after.id())
                .change("name", before == null ? null : before.name(), after.name())
                .change(
                        "origin",
                        before == null ? null : before.nature().origin(),
                        after.nature().origin())
                .change(
                        "part",
                        before == null ? null : before.nature().part(),
                        after.nature().part())
                .change(
                        "form",
                        before == null ? null : before.nature().form(),
                        after.nature().form())
                .change("traits", before == null ? null : traits(before), traits(after))
                .change("allergens", before == null ? null : allergens(before), allergens(after))
                .change("version", before == null ? null : before.version(), after.version());
        edits.note(sql, caller, act);
    }

    private static List<String> traits(Ingredient ingredient) {
        return IngredientView.of(ingredient).traits();
    }

    private static @Nullable List<String> allergens(Ingredient ingredient) {
        return IngredientView.of(ingredient).allergens();
    }

    /** Whether something that it is to be made of is made of it. */
    static boolean leadsBack(Map<String, List<String>> parts, String id, Draft draft) {
        DraftPreparation preparation = draft.preparation();
        if (preparation == null) {
            return false;
        }
        List<String> next = new java.util.ArrayList<>(
                preparation.parts().stream().map(DraftPart::ingredientId).toList());
        var seen = new java.util.HashSet<String>();
        while (!next.isEmpty()) {
            String part = next.removeLast();
            if (part.equals(id)) {
                return true;
            }
            if (seen.add(part)) {
                next.addAll(parts.getOrDefault(part, List.of()));
            }
        }
        return false;
    }
}
