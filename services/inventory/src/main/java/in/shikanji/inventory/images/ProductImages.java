package in.shikanji.inventory.images;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The use cases of a product's pictures in its row: one more, another order, one less. */
final class ProductImages {
    static final int MOST = 8;

    /** What the answer is then is worked out again from what is there. */
    private static final int DONE = 200;

    private final Database database;
    private final Audit audit;
    private final BusinessClock clock;
    private final PicturedProducts products;
    private final Idempotency idempotency = new Idempotency();

    ProductImages(Database database, Audit audit, BusinessClock clock, PicturedProducts products) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.products = products;
    }

    /**
     * Who changes the pictures of what.
     *
     * @param request null if the client sent no key
     */
    record Asked(String productId, Caller caller, @Nullable RequestKey request) {}

    /** What came of a change. */
    sealed interface Changed {
        /**
         * Done.
         *
         * @param image the new one, or the one that was there already; null where it is not about one
         * @param anew whether it made one
         */
        record Done(List<ProductImage> images, @Nullable ProductImage image, boolean anew) implements Changed {}

        /** A request with this key did it before; null if what it made is gone since. */
        record Before(List<ProductImage> images, @Nullable ProductImage image) implements Changed {}

        /** Nothing was changed. */
        sealed interface Refused extends Changed {}

        /** The product, or the picture to be taken away. */
        record NotThere() implements Refused {}

        record TooMany() implements Refused {}

        /** The product has none of this id. */
        record UnknownImage(String id) implements Refused {}

        record KeyReused() implements Refused {}

        record Running() implements Refused {}
    }

    Changed add(Asked asked, String alt, ImageFiles.Kept files) {
        String id = Ids.next("img");
        return change(asked, id, sql -> {
            List<ProductImage> images = ImageTables.of(sql, asked.productId());
            for (ProductImage image : images) {
                if (image.hash().equals(files.hash())) {
                    return new Changed.Done(images, image, false);
                }
            }
            if (images.size() >= MOST) {
                return new Changed.TooMany();
            }
            int position = images.isEmpty() ? 0 : images.getLast().position() + 1;
            ProductImage image = new ProductImage(id, position, alt, files.hash(), files.ending(), files.sizes());
            ImageTables.insert(sql, asked.productId(), image, clock.instant());
            audit.note(
                    sql,
                    asked.caller(),
                    Act.of("product.image_added", asked.productId()).change("image", null, id));
            List<ProductImage> more = new ArrayList<>(images);
            more.add(image);
            return new Changed.Done(more, image, true);
        });
    }

    /**
     * Puts some pictures first, in this order, and the others behind them as they were; so nothing is lost of what somebody
     * else added meanwhile.
     *
     * @param alts new words for some of them, by id
     */
    Changed arrange(Asked asked, List<String> first, Map<String, String> alts) {
        return change(asked, Ids.next("arr"), sql -> {
            List<ProductImage> before = ImageTables.of(sql, asked.productId());
            List<String> ids = before.stream().map(ProductImage::id).toList();
            for (String id : first) {
                if (!ids.contains(id)) {
                    return new Changed.UnknownImage(id);
                }
            }
            for (String id : alts.keySet()) {
                if (!ids.contains(id)) {
                    return new Changed.UnknownImage(id);
                }
            }
            List<ProductImage> after = Arrangement.of(before, first, alts);
            Arrangement.store(sql, before, after);
            Act act = Arrangement.act(asked.productId(), before, after);
            if (!act.changes().isEmpty()) {
                audit.note(sql, asked.caller(), act);
            }
            return new Changed.Done(after, null, false);
        });
    }

    Changed remove(Asked asked, String imageId) {
        return change(asked, imageId, sql -> {
            List<ProductImage> left = new ArrayList<>(ImageTables.of(sql, asked.productId()));
            if (!left.removeIf(image -> image.id().equals(imageId))) {
                return new Changed.NotThere();
            }
            ImageTables.delete(sql, imageId);
            audit.note(
                    sql,
                    asked.caller(),
                    Act.of("product.image_removed", asked.productId()).change("image", imageId, null));
            return new Changed.Done(left, null, false);
        });
    }

    /** One unit per product at a time, so that none gets more pictures than it may have. */
    private Changed change(Asked asked, String resourceId, Function<Sql, Changed> work) {
        Changed changed = database.write(asked.productId(), sql -> {
            if (!ImageTables.hasProduct(sql, asked.productId())) {
                return new Changed.NotThere();
            }
            RequestKey request = asked.request();
            return request == null ? work.apply(sql) : once(sql, asked.productId(), request, resourceId, work);
        });
        if (!(changed instanceof Changed.Refused)) {
            products.picturesChanged();
        }
        return changed;
    }

    private Changed once(
            Sql sql, String productId, RequestKey request, String resourceId, Function<Sql, Changed> work) {
        return switch (idempotency.begin(sql, request, resourceId)) {
            case Begin.Done done -> before(sql, productId, done.resourceId());
            case Begin.Reused _ -> new Changed.KeyReused();
            case Begin.Running _ -> new Changed.Running();
            case Begin.Fresh _, Begin.Resumed _ -> {
                Changed changed = work.apply(sql);
                // What was there already will be there again, under its own id.
                boolean foundOnly = changed instanceof Changed.Done done && done.image() != null && !done.anew();
                if (changed instanceof Changed.Done && !foundOnly) {
                    idempotency.complete(sql, request, DONE);
                } else {
                    idempotency.forget(sql, request.caller(), request.route(), request.key());
                }
                yield changed;
            }
        };
    }

    private static Changed before(Sql sql, String productId, String madeId) {
        List<ProductImage> images = ImageTables.of(sql, productId);
        Optional<ProductImage> image =
                images.stream().filter(one -> one.id().equals(madeId)).findFirst();
        return new Changed.Before(images, image.orElse(null));
    }
}
