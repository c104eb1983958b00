package in.shikanji.inventory.demo;

import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import java.util.List;

/** The demo's combos. Those with samosa show that a combo is as Jain as what is chosen in it. */
final class DemoCombos {
    private static final List<Combo> COMBOS = List.of(
            new Combo(
                    "chai-break",
                    "Chai Break",
                    "चाय ब्रेक",
                    "A cup of masala chai and something hot from the kitchen.",
                    99,
                    List.of(new Slot("Tea", List.of("masala-chai")), new Slot("Snack", List.of("samosa", "dhokla")))),
            new Combo(
                    "lassi-meal",
                    "Lassi Meal",
                    "लस्सी और नाश्ता",
                    "A tall lassi with kachori, or with samosa.",
                    125,
                    List.of(
                            new Slot("Lassi", List.of("sweet-lassi", "mango-lassi +20")),
                            new Slot("Snack", List.of("kachori", "samosa +25")))),
            new Combo(
                    "take-home-pair",
                    "Take-home Pair",
                    "घर के लिए जोड़ी",
                    "Shikanji and chai for the cupboard at home.",
                    499,
                    List.of(
                            new Slot("Shikanji", List.of("masala-shikanji-mix", "jaggery-shikanji-mix +30")),
                            new Slot("Chai", List.of("premium-chai-masala")))));

    private DemoCombos() {}

    private record Combo(
            String slug, String name, String hindiName, String description, long rupees, List<Slot> slots) {}

    /** @param choices slugs of products, the usual one first, with what they cost more in rupees */
    private record Slot(String name, List<String> choices) {}

    static void load(Sql sql) {
        for (int position = 0; position < COMBOS.size(); position++) {
            Combo combo = COMBOS.get(position);
            String id = Ids.next("cmb");
            sql.update(
                    """
                    insert into combos (id, slug, position, name, hindi_name, description, price_paise, status, version)
                    values (?, ?, ?, ?, ?, ?, ?, 'published', 1)
                    """,
                    id,
                    combo.slug(),
                    position,
                    combo.name(),
                    combo.hindiName(),
                    combo.description(),
                    combo.rupees() * 100);
            for (int slot = 0; slot < combo.slots().size(); slot++) {
                slot(sql, id, slot, combo.slots().get(slot));
            }
        }
    }

    private static void slot(Sql sql, String comboId, int number, Slot slot) {
        sql.update("insert into combo_slots (combo_id, slot, name) values (?, ?, ?)", comboId, number, slot.name());
        for (int position = 0; position < slot.choices().size(); position++) {
            String[] choice = slot.choices().get(position).split(" \\+");
            sql.update(
                    """
                    insert into combo_choices (combo_id, slot, position, product_id, surcharge_paise, is_default)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    comboId,
                    number,
                    position,
                    sql.get("select id from products where slug = ?", row -> row.text("id"), choice[0]),
                    choice.length == 1 ? 0 : Long.parseLong(choice[1]) * 100,
                    position == 0);
        }
    }
}
