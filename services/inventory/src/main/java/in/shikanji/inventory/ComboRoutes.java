package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.once.Once;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of combos: everybody reads them, the owner makes them. */
final class ComboRoutes {
    private static final String PATH = "/api/v1/combos/";

    private final CatalogueEdits edits;
    private final InventoryService inventory;
    private final MenuInput menus;
    private final ResponseCache cache;
    private final Once once = new Once();

    ComboRoutes(CatalogueEdits edits, InventoryService inventory, Stores stores, ResponseCache cache) {
        this.edits = edits;
        this.inventory = inventory;
        this.menus = new MenuInput(inventory, stores);
        this.cache = cache;
    }

    Routes routes() {
        return new Routes()
                .get("/combos", Access.anyone(), this::list)
                .get("/combos/{id}", Access.anyone(), this::get)
                .get("/catalogue/combos", Access.holding(Permission.SEE_STOCK), this::definitions)
                .get("/catalogue/combos/{id}", Access.holding(Permission.SEE_STOCK), this::definition)
                .post("/combos", Access.holding(Permission.EDIT_CATALOGUE), this::create)
                .put("/combos/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::change)
                .delete("/combos/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::delete);
    }

    private Reply list(Request request) {
        MenuInput.Wanted wanted = menus.wanted(request);
        return cache.get("combos " + wanted.key(), wanted.version(), () -> {
            Menu menu = wanted.menu();
            return Page.whole(menu.combos().stream()
                    .map(combo -> ComboView.of(combo, menu))
                    .toList());
        });
    }

    private Reply get(Request request) {
        MenuInput.Wanted wanted = menus.wanted(request);
        Combo combo = inventory
                .catalogue()
                .combo(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
        return cache.get(
                "combo " + combo.id() + ' ' + wanted.key(), wanted.version(), () -> ComboView.of(combo, wanted.menu()));
    }

    private Reply definitions(Request request) {
        return Reply.ok(Page.whole(inventory.catalogue().combos().stream()
                .filter(combo -> combo.status() != Product.Status.DELETED)
                .map(ComboDefinition::of)
                .toList()));
    }

    private Reply definition(Request request) {
        return shown(find(request), false);
    }

    private Combo find(Request request) {
        return inventory
                .catalogue()
                .anyCombo(request.variable("id"))
                .filter(combo -> combo.status() != Product.Status.DELETED)
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private Reply create(Request request) {
        Input input = request.input();
        Combo wish = ComboInput.read(input, inventory.catalogue(), null);
        input.check();
        RequestKey key = RequestKeys.of(request).orElse(null);
        Outcome outcome = edits.edit(false, sql -> insert(sql, request, wish, key), Outcome.Done.class::isInstance)
                .result();
        return answer(outcome, true);
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Combo before = find(request);
        Input input = request.input().withDefaults(ComboDefinition.of(before));
        Combo wish = ComboInput.read(input, inventory.catalogue(), before);
        input.check();
        Optional<Long> expected = Versions.expected(request);
        Outcome outcome = edits.edit(
                        false,
                        sql -> ComboTables.version(sql, before.id())
                                .map(version -> expected.filter(seen -> !seen.equals(version))
                                        .<Outcome>map(_ -> new Outcome.Stale())
                                        .orElseGet(() -> write(sql, request, before, numbered(wish, version + 1))))
                                .orElseGet(Outcome.NoSuchCombo::new),
                        Outcome.Done.class::isInstance)
                .result();
        return answer(outcome, false);
    }

    /** What came of a wish. */
    private sealed interface Outcome {
        record Done(String id) implements Outcome {}

        record Replayed(String id) implements Outcome {}

        record KeyReused() implements Outcome {}

        record NoSuchCombo() implements Outcome {}

        record Stale() implements Outcome {}
    }

    private Outcome insert(Sql sql, Request request, Combo wish, @Nullable RequestKey key) {
        return switch (once.see(sql, key, Ids.next("cmb"))) {
            case Once.Seen.Fresh(String id) -> write(sql, request, null, named(sql, wish, id));
            case Once.Seen.Before(String id) -> new Outcome.Replayed(id);
            case Once.Seen.Reused _ -> new Outcome.KeyReused();
        };
    }

    private Outcome write(Sql sql, Request request, @Nullable Combo before, Combo combo) {
        ComboTables.write(sql, combo);
        edits.note(
                sql,
                request.caller(),
                Act.of(before == null ? "combo.created" : "combo.changed", combo.id())
                        .change("name", before == null ? null : before.name(), combo.name())
                        .change("pricePaise", before == null ? null : before.pricePaise(), combo.pricePaise())
                        .change("status", before == null ? null : before.status(), combo.status())
                        .change("parts", before == null ? null : texts(before), texts(combo)));
        return new Outcome.Done(combo.id());
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

    private static Combo numbered(Combo wish, long version) {
        return with(wish, wish.id(), wish.slug(), version);
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

    private Reply delete(Request request) {
        String id = find(request).id();
        boolean deleted = edits.edit(
                        false,
                        sql -> {
                            boolean there = ComboTables.version(sql, id).isPresent();
                            if (there) {
                                ComboTables.delete(sql, id);
                                edits.note(sql, request.caller(), Act.of("combo.deleted", id));
                            }
                            return there;
                        },
                        there -> there)
                .result();
        return deleted ? Reply.noContent() : Reply.problem(Problem.notFound());
    }

    private Reply answer(Outcome outcome, boolean isNew) {
        return switch (outcome) {
            case Outcome.Done(String id) -> found(id, isNew);
            case Outcome.Replayed(String id) -> found(id, true).withHeader("Idempotent-Replayed", "true");
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Outcome.NoSuchCombo _ -> Reply.problem(Problem.notFound());
            case Outcome.Stale _ -> Reply.problem(Versions.conflict());
        };
    }

    private Reply found(String id, boolean isNew) {
        return inventory
                .catalogue()
                .anyCombo(id)
                .map(combo -> shown(combo, isNew))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private static Reply shown(Combo combo, boolean isNew) {
        ComboDefinition view = ComboDefinition.of(combo);
        Reply reply = isNew ? Reply.created(PATH + combo.id(), view) : Reply.ok(view);
        return Versions.tell(reply, combo.version());
    }
}
