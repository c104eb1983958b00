package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.ProductService.Change;
import in.shikanji.inventory.ProductService.Changed;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The HTTP by which staff see and change products. */
final class ProductRoutes {
    private static final String PATH = "/api/v1/products/";

    private final ProductService service;
    private final InventoryService inventory;

    ProductRoutes(ProductService service, InventoryService inventory) {
        this.service = service;
        this.inventory = inventory;
    }

    Routes routes() {
        return new Routes()
                .get("/catalogue/products", Access.holding(Permission.SEE_STOCK), this::list)
                .get("/catalogue/products/{id}", Access.holding(Permission.SEE_STOCK), this::get)
                .get("/catalogue/products/{id}/diet", Access.holding(Permission.SEE_STOCK), this::diet)
                .get("/catalogue/stations", Access.holding(Permission.SEE_STOCK), this::stations)
                .post("/products", Access.holding(Permission.EDIT_CATALOGUE), this::create)
                .put("/products/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::change)
                .delete("/products/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::delete);
    }

    /** @param diet of the product as it comes, changed */
    record ChangedView(ProductDefinition product, List<BadgeChange> badges, Diet diet) {}

    /** @param options those that were wanted, with the defaults of the groups that were left out */
    record Verdict(List<String> options, Diet diet) {}

    private Reply list(Request request) {
        String words = request.query("q").orElse("").strip().toLowerCase(Locale.ROOT);
        Optional<String> status = request.query("status");
        Catalogue catalogue = inventory.catalogue();
        List<Product> found = catalogue.all().stream()
                .filter(product -> status.map(code -> code.equalsIgnoreCase(
                                product.standing().status().name()))
                        .orElse(product.standing().status() != Product.Status.DELETED))
                .filter(product -> product.name().toLowerCase(Locale.ROOT).contains(words)
                        || words.equalsIgnoreCase(product.facts().sku()))
                .sorted(java.util.Comparator.comparing(ProductRoutes::key))
                .toList();
        return Reply.ok(Page.of(request, found, ProductRoutes::key, product -> ProductRow.of(catalogue, product)));
    }

    private static String key(Product product) {
        return product.name().toLowerCase(Locale.ROOT) + ' ' + product.id();
    }

    private Reply stations(Request request) {
        return Reply.ok(Page.whole(List.copyOf(inventory.catalogue().stations().values())));
    }

    private Reply get(Request request) {
        Product product = find(request);
        return Versions.tell(
                Reply.ok(ProductDefinition.of(product)), product.standing().version());
    }

    /** What may be said of it with these options, drafts too. */
    private Reply diet(Request request) {
        Product product = find(request);
        List<String> wanted = request.query("options").filter(ids -> !ids.isBlank()).stream()
                .flatMap(ids -> Stream.of(ids.split(",")))
                .toList();
        Configuration chosen = Configuration.of(product, wanted, "");
        if (!chosen.refusals().isEmpty()) {
            Refusal first = chosen.refusals().getFirst();
            return Reply.problem(new Problem(422, first.code(), first.message(), List.of()));
        }
        List<String> ids = chosen.options().stream().map(Product.Option::id).toList();
        return Reply.ok(new Verdict(
                ids, inventory.catalogue().made(product, chosen.options()).diet()));
    }

    private Reply create(Request request) {
        return answer(request, null, request.input());
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Product before = find(request);
        return answer(request, before, request.input().withDefaults(ProductDefinition.of(before)));
    }

    private Reply delete(Request request) {
        return service.delete(find(request).id(), request.caller())
                ? Reply.noContent()
                : Reply.problem(Problem.notFound());
    }

    private Reply answer(Request request, @Nullable Product before, Input input) {
        ProductDraft draft = ProductInput.draft(input, inventory.catalogue(), before);
        input.check();
        boolean preview = request.query("preview").map(Boolean::parseBoolean).orElse(false);
        Optional<RequestKey> key = before == null && !preview ? RequestKeys.of(request) : Optional.empty();
        Change change = new Change(
                before, draft, Versions.expected(request).orElse(null), preview, request.caller(), key.orElse(null));
        return switch (service.change(change)) {
            case Changed.Done(String id, Optional<Product> after, List<BadgeChange> badges) ->
                after.map(product -> shown(product, badges, before == null && !preview))
                        .orElseGet(() -> Reply.problem(Problem.notFound()));
            case Changed.Replayed(String id) ->
                inventory
                        .catalogue()
                        .findAny(id)
                        .map(product -> shown(product, List.of(), true).withHeader("Idempotent-Replayed", "true"))
                        .orElseGet(() -> Reply.problem(Problem.notFound()));
            case Changed.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Changed.NoSuchProduct _ -> Reply.problem(Problem.notFound());
            case Changed.Stale _ -> Reply.problem(Versions.conflict());
            case Changed.SkuTaken _ -> refused("sku_taken", "/sku", "Another product has this SKU. Choose another.");
            case Changed.NameTaken _ ->
                refused("name_taken", "/name", "Too many products have this name. Choose another.");
            case Changed.ForeignOptions _ ->
                refused(
                        "unknown_option",
                        "/customizations",
                        "Some of these groups or options are another product's. Leave their ids out.");
        };
    }

    private Reply shown(Product product, List<BadgeChange> badges, boolean isNew) {
        // the rules are no product's: those in force judge what is only a preview, too
        Diet diet = product.diet(inventory.catalogue().policy(), product.defaultOptions());
        ChangedView view = new ChangedView(ProductDefinition.of(product), badges, diet);
        Reply reply = isNew ? Reply.created(PATH + product.id(), view) : Reply.ok(view);
        return Versions.tell(reply, product.standing().version());
    }

    private static Reply refused(String code, String pointer, String message) {
        return Reply.problem(new Problem(422, code, message, List.of(new FieldError(pointer, code, message))));
    }

    private Product find(Request request) {
        return inventory
                .catalogue()
                .findAny(request.variable("id"))
                .filter(product -> product.standing().status() != Product.Status.DELETED)
                .orElseThrow(() -> Problem.notFound().asException());
    }
}
