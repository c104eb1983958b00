package in.shikanji.inventory;

import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of the catalogue by staff. */
final class ProductService {
    private final CatalogueEdits edits;
    private final Once once = new Once();

    ProductService(CatalogueEdits edits) {
        this.edits = edits;
    }

    /**
     * A wish to change a product.
     *
     * @param before null for a new one
     * @param expectedVersion what the caller saw; null if any will do
     * @param request what makes a retry the same request; null for a change of one that exists
     */
    record Change(
            @Nullable Product before,
            ProductDraft draft,
            @Nullable Long expectedVersion,
            boolean preview,
            Caller caller,
            @Nullable RequestKey request) {}

    /** What came of it. */
    sealed interface Changed {
        /** @param badges what the change made or broke */
        record Done(String id, Optional<Product> after, List<BadgeChange> badges) implements Changed {
            public Done {
                badges = List.copyOf(badges);
            }
        }

        /** It was made before, by the same request. */
        record Replayed(String id) implements Changed {}

        record KeyReused() implements Changed {}

        record NoSuchProduct() implements Changed {}

        record Stale() implements Changed {}

        record SkuTaken() implements Changed {}

        record NameTaken() implements Changed {}

        /** Groups or options of another product. */
        record ForeignOptions() implements Changed {}
    }

    Changed change(Change change) {
        CatalogueEdits.Edited<Changed> edited =
                edits.edit(change.preview(), sql -> write(sql, change), ProductService::isDone);
        if (edited.result() instanceof Changed.Done done) {
            Optional<Product> after = edited.after().findAny(done.id());
            List<BadgeChange> badges = after.flatMap(product -> edited.before()
                            .findAny(done.id())
                            .map(earlier -> BadgeChange.of(edited.before(), earlier, edited.after(), product)))
                    .orElse(List.of());
            return new Changed.Done(done.id(), after, badges);
        }
        return edited.result();
    }

    /** Takes it off the menu for good; false if there is none. Old orders keep what they had. */
    boolean delete(String id, Caller caller) {
        return edits.edit(
                        false,
                        sql -> {
                            boolean there = ProductTables.version(sql, id).isPresent();
                            if (there) {
                                ProductTables.delete(sql, id);
                                edits.note(sql, caller, Act.of("product.deleted", id));
                            }
                            return there;
                        },
                        there -> there)
                .result();
    }

    private static boolean isDone(Changed changed) {
        return changed instanceof Changed.Done;
    }

    private Changed write(Sql sql, Change change) {
        Product before = change.before();
        if (before != null) {
            return update(sql, change, before);
        }
        return switch (once.see(sql, change.request(), Ids.next("prod"))) {
            case Once.Seen.Fresh(String id) -> insert(sql, change, id, null);
            case Once.Seen.Before(String id) -> new Changed.Replayed(id);
            case Once.Seen.Reused _ -> new Changed.KeyReused();
        };
    }

    /**
     * Writes one of many in a unit of others, which is to be left unless it is done.
     *
     * @param slug of a new one
     */
    Changed write(Sql sql, Change change, String slug) {
        Product before = change.before();
        return before == null ? insert(sql, change, Ids.next("prod"), slug) : update(sql, change, before);
    }

    private Changed insert(Sql sql, Change change, String id, @Nullable String given) {
        ProductDraft draft = change.draft();
        Optional<Changed> refusal = refusal(sql, id, draft);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> slug =
                given == null ? ProductTables.freeSlug(sql, Slugs.of(draft.name())) : Optional.of(given);
        if (slug.isEmpty()) {
            return new Changed.NameTaken();
        }
        ProductTables.insert(sql, id, slug.get(), draft);
        edits.note(
                sql,
                change.caller(),
                Act.of("product.created", id)
                        .change("name", null, draft.name())
                        .change("pricePaise", null, draft.pricePaise())
                        .change("status", null, draft.standing().status()));
        return new Changed.Done(id, Optional.empty(), List.of());
    }

    private Changed update(Sql sql, Change change, Product before) {
        ProductDraft draft = change.draft();
        Optional<Long> version = ProductTables.version(sql, before.id());
        if (version.isEmpty()) {
            return new Changed.NoSuchProduct();
        }
        if (change.expectedVersion() != null && !change.expectedVersion().equals(version.get())) {
            return new Changed.Stale();
        }
        Optional<Changed> refusal = refusal(sql, before.id(), draft);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ProductTables.update(sql, before.id(), draft, version.get() + 1);
        edits.note(
                sql,
                change.caller(),
                Act.of("product.changed", before.id())
                        .change("name", before.name(), draft.name())
                        .change("pricePaise", before.pricePaise(), draft.pricePaise())
                        .change("mrpPaise", before.mrpPaise(), draft.mrpPaise())
                        .change("taxBps", before.taxBps(), draft.taxBps())
                        .change("hsn", before.hsn(), draft.hsn())
                        .change(
                                "status",
                                before.standing().status(),
                                draft.standing().status())
                        .change("station", before.station().slug(), draft.station())
                        .change("version", version.get(), version.get() + 1));
        return new Changed.Done(before.id(), Optional.empty(), List.of());
    }

    private static Optional<Changed> refusal(Sql sql, String id, ProductDraft draft) {
        String sku = draft.facts().sku();
        if (sku != null && ProductTables.isSkuTaken(sql, sku, id)) {
            return Optional.of(new Changed.SkuTaken());
        }
        return ProductTables.ofOthers(sql, id, draft.groups()).isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed.ForeignOptions());
    }
}
