package in.shikanji.inventory.images;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL of pictures. */
public final class ImageTables {
    private ImageTables() {}

    /** All pictures there are, each product's in order. */
    public static Map<String, List<ProductImage>> byProduct(Sql sql) {
        Map<String, List<ProductImage>> images = new HashMap<>();
        sql.list(
                """
                select id, product_id, position, alt, hash, ending, sizes from product_images
                order by product_id, position, id""",
                row -> images.computeIfAbsent(row.text("product_id"), _ -> new ArrayList<>())
                        .add(image(row)));
        return images;
    }

    static List<ProductImage> of(Sql sql, String productId) {
        return sql.list("""
                select id, product_id, position, alt, hash, ending, sizes from product_images where product_id = ?
                order by position, id""", ImageTables::image, productId);
    }

    static boolean hasProduct(Sql sql, String productId) {
        return sql.get("select count(*) as n from products where id = ?", row -> row.number("n"), productId) > 0;
    }

    static void insert(Sql sql, String productId, ProductImage image, Instant at) {
        sql.update(
                """
                insert into product_images (id, product_id, position, alt, hash, ending, sizes, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                image.id(),
                productId,
                image.position(),
                image.alt(),
                image.hash(),
                image.ending(),
                Json.text(image.sizes()),
                at);
    }

    static void arrange(Sql sql, String id, int position, String alt) {
        sql.update("update product_images set position = ?, alt = ? where id = ?", position, alt, id);
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from product_images where id = ?", id);
    }

    /** What some row names. */
    static Set<String> hashes(Sql sql) {
        return new HashSet<>(sql.list("select distinct hash from product_images", row -> row.text("hash")));
    }

    /** Notes what no row names, and forgets what one names again or what is gone. */
    static void noteUnused(Sql sql, Set<String> unused, Instant now) {
        List<@Nullable Object[]> found = new ArrayList<>();
        unused.forEach(hash -> found.add(new Object[] {hash, now}));
        sql.batch("insert into unused_images (hash, since) values (?, ?) on conflict (hash) do nothing", found);
        List<String> known = sql.list("select hash from unused_images", row -> row.text("hash"));
        forgetUnused(sql, known.stream().filter(hash -> !unused.contains(hash)).toList());
    }

    static List<String> unusedSince(Sql sql, Instant latest) {
        return sql.list("select hash from unused_images where since <= ?", row -> row.text("hash"), latest);
    }

    static void forgetUnused(Sql sql, Collection<String> hashes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        hashes.forEach(hash -> rows.add(new Object[] {hash}));
        sql.batch("delete from unused_images where hash = ?", rows);
    }

    private static ProductImage image(Sql.Row row) {
        return new ProductImage(
                row.text("id"),
                row.integer("position"),
                row.text("alt"),
                row.text("hash"),
                row.text("ending"),
                List.of(Json.read(row.text("sizes"), ProductImage.Size[].class)));
    }
}
