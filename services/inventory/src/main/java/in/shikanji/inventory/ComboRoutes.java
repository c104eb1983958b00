package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.ComboService.Changed;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
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

/** The HTTP of combos: everybody reads them, the owner makes them. */
final class ComboRoutes {
    private static final String PATH = "/api/v1/combos/";

    private final ComboService combos;
    private final InventoryService inventory;
    private final MenuInput menus;
    private final ResponseCache cache;

    ComboRoutes(ComboService combos, InventoryService inventory, Stores stores, ResponseCache cache) {
        this.combos = combos;
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
        return answer(combos.create(wish, request.caller(), key), true);
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Combo before = find(request);
        Input input = request.input().withDefaults(ComboDefinition.of(before));
        Combo wish = ComboInput.read(input, inventory.catalogue(), before);
        input.check();
        return answer(combos.change(before, wish, request.caller(), Versions.expected(request)), false);
    }

    private Reply delete(Request request) {
        String id = find(request).id();
        boolean deleted = combos.delete(id, request.caller());
        return deleted ? Reply.noContent() : Reply.problem(Problem.notFound());
    }

    private Reply answer(Changed outcome, boolean isNew) {
        return switch (outcome) {
            case Changed.Done(String id) -> found(id, isNew);
            case Changed.Replayed(String id) -> found(id, true).withHeader("Idempotent-Replayed", "true");
            case Changed.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Changed.NoSuchCombo _ -> Reply.problem(Problem.notFound());
            case Changed.Stale _ -> Reply.problem(Versions.conflict());
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
