package in.shikanji.inventory;

import in.shikanji.inventory.Product.Category;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The HTTP by which staff change the sections of the menu. */
final class CategoryRoutes {
    private final CatalogueEdits edits;
    private final CategoryService service;
    private final InventoryService inventory;
    private final Once once = new Once();

    CategoryRoutes(CatalogueEdits edits, InventoryService inventory) {
        this.edits = edits;
        this.service = new CategoryService(edits);
        this.inventory = inventory;
    }

    Routes routes() {
        return new Routes()
                .post("/categories", Access.holding(Permission.EDIT_CATALOGUE), this::create)
                .put("/categories/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::change)
                .delete("/categories/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::delete);
    }

    /** What came of a wish. */
    private sealed interface Outcome {
        record Done(String id) implements Outcome {}

        record Replayed(String id) implements Outcome {}

        record KeyReused() implements Outcome {}

        record NoSuchCategory() implements Outcome {}

        record Stale() implements Outcome {}

        record InUse() implements Outcome {}
    }

    private Reply create(Request request) {
        Input input = request.input();
        Category wish = read(input, null);
        input.check();
        RequestKey key = RequestKeys.of(request).orElse(null);
        return answer(
                edit(sql -> switch (once.see(sql, key, Ids.next("cat"))) {
                    case Once.Seen.Fresh(String id) -> write(sql, request, null, named(sql, wish, id));
                    case Once.Seen.Before(String id) -> new Outcome.Replayed(id);
                    case Once.Seen.Reused _ -> new Outcome.KeyReused();
                }),
                true);
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Category before = find(request);
        Input input = request.input().withDefaults(CategoryView.of(before, inventory.catalogue()));
        Category wish = read(input, before);
        input.check();
        Optional<Long> expected = Versions.expected(request);
        return answer(edit(sql -> change(sql, request, before, wish, expected)), false);
    }

    private Outcome change(Sql sql, Request request, Category before, Category wish, Optional<Long> expected) {
        Optional<Long> version = CategoryTables.version(sql, before.id());
        if (version.isEmpty()) {
            return new Outcome.NoSuchCategory();
        }
        return expected.filter(seen -> !seen.equals(version.get())).isPresent()
                ? new Outcome.Stale()
                : write(
                        sql,
                        request,
                        before,
                        CategoryService.with(wish, before.id(), before.slug(), version.get() + 1));
    }

    private Reply delete(Request request) {
        String id = find(request).id();
        Outcome outcome = edit(sql -> {
            if (CategoryTables.version(sql, id).isEmpty()) {
                return new Outcome.NoSuchCategory();
            }
            if (CategoryTables.isInUse(sql, id)) {
                return new Outcome.InUse();
            }
            CategoryTables.delete(sql, id);
            edits.note(sql, request.caller(), Act.of("category.deleted", id));
            return new Outcome.Done(id);
        });
        return outcome instanceof Outcome.Done ? Reply.noContent() : answer(outcome, false);
    }

    private Category find(Request request) {
        return inventory
                .catalogue()
                .category(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private Category read(Input input, @Nullable Category before) {
        Sections sections = Sections.of(inventory.catalogue().categories());
        return CategoryInput.read(input, sections, before == null ? null : before.id());
    }

    private static Category named(Sql sql, Category wish, String id) {
        String slug = Slugs.free(Slugs.of(wish.name()), CategoryTables.slugs(sql, Slugs.of(wish.name())));
        return CategoryService.with(wish, id, slug, 1);
    }

    private Outcome edit(Function<Sql, Outcome> change) {
        return edits.edit(false, change, Outcome.Done.class::isInstance).result();
    }

    private Outcome write(Sql sql, Request request, @Nullable Category before, Category category) {
        service.write(sql, request.caller(), before, category);
        return new Outcome.Done(category.id());
    }

    private Reply answer(Outcome outcome, boolean isNew) {
        return switch (outcome) {
            case Outcome.Done(String id) -> shown(id, isNew);
            case Outcome.Replayed(String id) -> shown(id, true).withHeader("Idempotent-Replayed", "true");
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
            case Outcome.NoSuchCategory _ -> Reply.problem(Problem.notFound());
            case Outcome.Stale _ -> Reply.problem(Versions.conflict());
            case Outcome.InUse _ ->
                Reply.problem(Problem.conflict(
                        "category_in_use", "Something stands in this section. Move it to another section first."));
        };
    }

    private Reply shown(String id, boolean isNew) {
        Catalogue catalogue = inventory.catalogue();
        return catalogue
                .category(id)
                .map(category -> {
                    CategoryView view = CategoryView.of(category, catalogue);
                    Reply reply = isNew ? Reply.created("/api/v1/categories/" + id, view) : Reply.ok(view);
                    return Versions.tell(reply, category.version());
                })
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }
}
