package in.shikanji.inventory;

import in.shikanji.inventory.Combo.Choice;
import in.shikanji.inventory.Combo.Slot;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL of combos. */
final class ComboTables {
    private ComboTables() {}

    /** All of them, in menu order. */
    static List<Combo> load(Sql sql, Map<String, Product> products) {
        Map<String, List<Choice>> choices = new HashMap<>();
        sql.list(
                "select combo_id, slot, product_id, surcharge_paise, is_default from combo_choices order by combo_id, slot, position",
                row -> choices.computeIfAbsent(row.text("combo_id") + row.number("slot"), _ -> new ArrayList<>())
                        .add(choice(row, products)));
        Map<String, List<Slot>> slots = new HashMap<>();
        sql.list(
                "select combo_id, slot, name from combo_slots order by combo_id, slot",
                row -> slots.computeIfAbsent(row.text("combo_id"), _ -> new ArrayList<>())
                        .add(new Slot(
                                row.text("name"),
                                choices.getOrDefault(row.text("combo_id") + row.number("slot"), List.of()))));
        return sql.list("""
                select id, slug, position, name, hindi_name, description, hindi_description, price_paise, status, schedule,
                    version
                from combos order by position, id
                """, row -> combo(row, slots.getOrDefault(row.text("id"), List.of())));
    }

    private static Choice choice(Sql.Row row, Map<String, Product> products) {
        Product product = products.get(row.text("product_id"));
        if (product == null) {
            throw new IllegalStateException("a combo has a product that is not there");
        }
        return new Choice(product, row.number("surcharge_paise"), row.flag("is_default"));
    }

    private static Combo combo(Sql.Row row, List<Slot> slots) {
        String schedule = row.textOrNull("schedule");
        return new Combo(
                row.text("id"),
                row.text("slug"),
                row.integer("position"),
                row.text("name"),
                row.textOrNull("hindi_name"),
                row.text("description"),
                row.textOrNull("hindi_description"),
                row.number("price_paise"),
                Product.Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                schedule == null ? Schedule.ALWAYS : Json.read(schedule, Schedule.class),
                row.number("version"),
                slots);
    }

    /** The version of a combo that is not deleted; empty if there is none. */
    static Optional<Long> version(Sql sql, String id) {
        return sql.find(
                "select version from combos where id = ? and status <> 'deleted'", row -> row.number("version"), id);
    }

    /** The slugs of combos and products that begin like this. */
    static Set<String> slugs(Sql sql, String beginning) {
        return Set.copyOf(sql.list(
                "select slug from combos where slug like ? union select slug from products where slug like ?",
                row -> row.text("slug"),
                beginning + '%',
                beginning + '%'));
    }

    /** Writes one, new or not. */
    static void write(Sql sql, Combo combo) {
        sql.update(
                """
                insert into combos (id, slug, position, name, hindi_name, description, hindi_description, price_paise,
                    status, schedule, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set position = excluded.position, name = excluded.name,
                    hindi_name = excluded.hindi_name, description = excluded.description,
                    hindi_description = excluded.hindi_description, price_paise = excluded.price_paise,
                    status = excluded.status, schedule = excluded.schedule, version = excluded.version
                """,
                combo.id(),
                combo.slug(),
                combo.position(),
                combo.name(),
                combo.hindiName(),
                combo.description(),
                combo.hindiDescription(),
                combo.pricePaise(),
                combo.status(),
                combo.schedule().isAlways() ? null : Json.text(combo.schedule()),
                combo.version());
        sql.update("delete from combo_choices where combo_id = ?", combo.id());
        sql.update("delete from combo_slots where combo_id = ?", combo.id());
        List<@Nullable Object[]> slots = new ArrayList<>();
        List<@Nullable Object[]> choices = new ArrayList<>();
        for (Slot slot : combo.slots()) {
            int number = slots.size();
            slots.add(new @Nullable Object[] {combo.id(), number, slot.name()});
            for (int position = 0; position < slot.choices().size(); position++) {
                Choice choice = slot.choices().get(position);
                choices.add(new @Nullable Object[] {
                    combo.id(), number, position, choice.product().id(), choice.surchargePaise(), choice.isDefault()
                });
            }
        }
        sql.batch("insert into combo_slots (combo_id, slot, name) values (?, ?, ?)", slots);
        sql.batch("""
                insert into combo_choices (combo_id, slot, position, product_id, surcharge_paise, is_default)
                values (?, ?, ?, ?, ?, ?)
                """, choices);
    }

    static void delete(Sql sql, String id) {
        sql.update("update combos set status = 'deleted', version = version + 1 where id = ?", id);
    }
}
