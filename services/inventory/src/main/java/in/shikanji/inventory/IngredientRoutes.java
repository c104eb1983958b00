package in.shikanji.inventory;

import in.shikanji.inventory.IngredientService.Change;
import in.shikanji.inventory.IngredientService.Changed;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of the ingredient master: everybody may read what is said of what is in the food. */
final class IngredientRoutes {
    private final IngredientService service;
    private final InventoryService inventory;

    IngredientRoutes(IngredientService service, InventoryService inventory) {
        this.service = service;
        this.inventory = inventory;
    }

    Routes routes() {
        return new Routes()
                .get("/ingredients", Access.anyone(), this::list)
                .get("/ingredients/{id}", Access.anyone(), this::get)
                .post("/ingredients", Access.holding(Permission.EDIT_CATALOGUE), this::create)
                .put("/ingredients/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::change);
    }

    /** @param badges what the change made or broke */
    record ChangedView(IngredientView ingredient, List<BadgeChange> badges) {}

    /** Where an ingredient is used. */
    record UsedIn(String id, String slug, String name) {}

    record IngredientDetails(IngredientView ingredient, List<UsedIn> products) {}

    private Reply list(Request request) {
        String words = request.query("q").orElse("").strip().toLowerCase(Locale.ROOT);
        List<Ingredient> found = inventory.catalogue().ingredients().values().stream()
                .filter(ingredient -> ingredient.name().toLowerCase(Locale.ROOT).contains(words)
                        || (ingredient.hindiName() != null
                                && ingredient.hindiName().contains(words)))
                .sorted(Comparator.comparing(IngredientRoutes::key))
                .toList();
        return Reply.ok(Page.of(request, found, IngredientRoutes::key, IngredientView::of));
    }

    private static String key(Ingredient ingredient) {
        return ingredient.name().toLowerCase(Locale.ROOT) + ' ' + ingredient.id();
    }

    private Reply get(Request request) {
        Ingredient ingredient = find(request);
        List<UsedIn> products = inventory.catalogue().products().stream()
                .filter(product -> BadgeChange.mentions(product, ingredient.id()))
                .map(product -> new UsedIn(product.id(), product.slug(), product.name()))
                .toList();
        return Versions.tell(
                Reply.ok(new IngredientDetails(IngredientView.of(ingredient), products)), ingredient.version());
    }

    private Reply create(Request request) {
        return answer(request, null, request.input());
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Ingredient before = find(request);
        return answer(request, before.id(), request.input().withDefaults(IngredientView.of(before)));
    }

    private Reply answer(Request request, @Nullable String id, Input input) {
        IngredientService.Draft draft = IngredientInput.draft(input, inventory.catalogue());
        input.check();
        boolean preview = request.query("preview").map(Boolean::parseBoolean).orElse(false);
        Optional<Long> expected = Versions.expected(request);
        Optional<RequestKey> key = id == null && !preview ? RequestKeys.of(request) : Optional.empty();
        Change change = new Change(id, draft, expected.orElse(null), preview, request.caller(), key.orElse(null));
        return switch (service.change(change)) {
            case Changed.Done(Ingredient ingredient, List<BadgeChange> badges) -> {
                ChangedView view = new ChangedView(IngredientView.of(ingredient), badges);
                Reply reply = id == null && !preview
                        ? Reply.created("/api/v1/ingredients/" + ingredient.id(), view)
                        : Reply.ok(view);
                yield Versions.tell(reply, ingredient.version());
            }
            case Changed.Replayed(String made) -> replayed(made);
            case Changed.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Changed.NoSuchIngredient _ -> Reply.problem(Problem.notFound());
            case Changed.Stale _ -> Reply.problem(Versions.conflict());
            case Changed.Circular _ ->
                refused("circular_recipe", "/preparation/parts", "This would be made of itself. Take that part out.");
            case Changed.NameTaken _ ->
                refused("name_taken", "/name", "Too many ingredients have this name. Choose another.");
            case Changed.UnitInUse _ ->
                refused("unit_in_use", "/unit", "Recipes or stock count it in the unit it has. Make a new ingredient.");
        };
    }

    private Reply replayed(String id) {
        Ingredient ingredient = inventory.catalogue().ingredients().get(id);
        return ingredient == null
                ? Reply.problem(Problem.notFound())
                : Versions.tell(
                                Reply.created(
                                        "/api/v1/ingredients/" + id,
                                        new ChangedView(IngredientView.of(ingredient), List.of())),
                                ingredient.version())
                        .withHeader("Idempotent-Replayed", "true");
    }

    private static Reply refused(String code, String pointer, String message) {
        return Reply.problem(new Problem(422, code, message, List.of(new FieldError(pointer, code, message))));
    }

    private Ingredient find(Request request) {
        Map<String, Ingredient> ingredients = inventory.catalogue().ingredients();
        String wanted = request.variable("id");
        return ingredients.values().stream()
                .filter(ingredient ->
                        ingredient.id().equals(wanted) || ingredient.slug().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.notFound().asException());
    }
}
