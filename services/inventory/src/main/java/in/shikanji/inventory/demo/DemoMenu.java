package in.shikanji.inventory.demo;

import static in.shikanji.inventory.demo.DemoDish.choice;
import static in.shikanji.inventory.demo.DemoDish.usual;
import static in.shikanji.inventory.demo.DemoDish.without;

import java.util.List;

/** The eight dishes and four packs that the demo sells. */
final class DemoMenu {
    private DemoMenu() {}

    static List<DemoDish> dishes() {
        return List.of(
                shikanji(),
                chaas(),
                sweetLassi(),
                mangoLassi(),
                chai(),
                samosa(),
                dhokla(),
                kachori(),
                masalaMix(),
                chaiMasala(),
                instantPowder(),
                jaggeryMix());
    }

    private static DemoDish shikanji() {
        return new DemoDish("traditional-shikanji", "coolers", "Traditional Shikanji", 80, 120)
                .says("Lemon squeezed to order, roasted cumin, black salt and mint.", "bestseller", "nimbu", "lemonade")
                .of("lemon-juice 30", "mint 2", "roasted-cumin 1", "black-salt 1", "sugar 20", "water 180", "ice 60")
                .at("bar", 4)
                .served("300 ml", 0)
                .one("Size", usual("Regular, 300 ml"), choice("Large, 450 ml", 30, "resize 3/2"))
                .one(
                        "Sweetness",
                        usual("As we make it"),
                        choice("Less sweet", 0, "change sugar 1/2"),
                        without("No sugar", "sugar"))
                .one("Ice", usual("With ice"), choice("Less ice", 0, "change ice 1/2"), without("No ice", "ice"))
                .any(
                        "Extras",
                        choice("Extra masala", 10, "add roasted-cumin 1", "add black-salt 1"),
                        choice("Extra mint", 5, "add mint 2"));
    }

    private static DemoDish chaas() {
        return new DemoDish("masala-chaas", "coolers", "Masala Chaas", 60, 80)
                .says("Thin buttermilk churned with cumin, mint, ginger and green chilli.", "buttermilk", "chaach")
                .of(
                        "curd 100",
                        "water 180",
                        "roasted-cumin 1",
                        "mint 2",
                        "black-salt 1",
                        "fresh-ginger 2",
                        "green-chilli 1")
                .at("bar", 4)
                .served("300 ml", 1)
                .one("Size", usual("Regular, 300 ml"), choice("Large, 450 ml", 20, "resize 3/2"))
                .one("Preparation", usual("With ginger"), without("Jain preparation, without ginger", "fresh-ginger"))
                .one("Spice", usual("As we make it"), without("Without chilli", "green-chilli"));
    }

    private static DemoDish sweetLassi() {
        return new DemoDish("sweet-lassi", "lassi", "Sweet Lassi", 90, 150)
                .says("Thick curd beaten with sugar, cardamom and rose, pistachio on top.", "dahi")
                .of("curd 180", "sugar 20", "cardamom 0.2", "rose-water 2", "ice 60", "pistachio 5")
                .at("bar", 5)
                .served("300 ml", 0)
                .one("Size", usual("Regular, 300 ml"), choice("Large, 450 ml", 30, "resize 3/2"))
                .one("Topping", usual("With pistachio"), without("Without nuts", "pistachio"))
                .one("Ice", usual("With ice"), without("No ice", "ice"));
    }

    private static DemoDish mangoLassi() {
        return new DemoDish("mango-lassi", "lassi", "Mango Lassi", 110, 180)
                .says("Ripe mango pulp and curd, a little cardamom, a leaf of mint.", "bestseller", "aam")
                .of("mango-pulp 80", "curd 120", "sugar 15", "cardamom 0.2", "ice 60", "mint 1")
                .at("bar", 5)
                .served("300 ml", 0)
                .one("Size", usual("Regular, 300 ml"), choice("Large, 450 ml", 35, "resize 3/2"))
                .one("Ice", usual("With ice"), without("No ice", "ice"));
    }

    private static DemoDish chai() {
        return new DemoDish("masala-chai", "chai", "Masala Chai", 30, 100)
                .says("Boiled the long way with ginger, cardamom, cinnamon and clove.", "tea")
                .of("tea 2.5", "milk 80", "sugar 8", "cardamom 0.2", "fresh-ginger 2", "cinnamon 0.2", "clove 0.1")
                .at("stove", 6)
                .served("120 ml", 1)
                .one("Size", usual("Cutting, 120 ml"), choice("Full, 200 ml", 15, "resize 5/3"))
                .one(
                        "Preparation",
                        usual("With fresh ginger"),
                        choice("Jain preparation, with dry ginger", 0, "replace fresh-ginger dry-ginger 0.5"),
                        without("Without ginger", "fresh-ginger"))
                .one(
                        "Sweetness",
                        usual("As we make it"),
                        choice("Less sweet", 0, "change sugar 1/2"),
                        without("No sugar", "sugar"));
    }

    private static DemoDish samosa() {
        return new DemoDish("samosa", "snacks", "Samosa", 80, 220)
                .says("Two crisp samosas with green peas, cumin and coriander.", "fried", "chaat")
                .of(
                        "wheat-flour 50",
                        "potato 80",
                        "green-peas 15",
                        "cumin 1",
                        "coriander-seed 1",
                        "green-chilli 2",
                        "oil 15")
                .at("fryer", 8)
                .served("2 pieces", 2)
                .one("Filling", usual("Potato and peas"), choice("Raw banana and peas", 0, "replace potato raw-banana"))
                .any(
                        "Chutney",
                        choice("Tamarind chutney", 10, "add tamarind-chutney 20"),
                        choice("Mint chutney", 10, "add mint-chutney 20"));
    }

    private static DemoDish dhokla() {
        return new DemoDish("dhokla", "snacks", "Dhokla", 70, 160)
                .says("Four soft squares of steamed gram flour under mustard and curry leaf.", "steamed", "khaman")
                .of(
                        "gram-flour 50",
                        "curd 40",
                        "ginger-chilli-paste 5",
                        "turmeric 0.5",
                        "mustard-seed 1",
                        "curry-leaf 1")
                .at("steamer", 6)
                .served("4 pieces", 1)
                .one(
                        "Preparation",
                        usual("With ginger-chilli paste"),
                        choice("Jain preparation, chilli only", 0, "replace ginger-chilli-paste green-chilli 3"))
                .any("Chutney", choice("Mint chutney", 10, "add mint-chutney 20"));
    }

    private static DemoDish kachori() {
        return new DemoDish("kachori", "snacks", "Kachori", 50, 250)
                .says("Two flaky kachoris filled with spiced moong dal, with tamarind chutney.", "fried", "moong")
                .of(
                        "wheat-flour 40",
                        "moong-dal 25",
                        "cumin 1",
                        "coriander-seed 1",
                        "fennel 1",
                        "black-pepper 0.5",
                        "asafoetida 0.2",
                        "salt 1",
                        "oil 15",
                        "tamarind-chutney 20")
                .at("kadhai", 6)
                .served("2 pieces", 2)
                .one("Chutney", usual("With tamarind chutney"), without("Without chutney", "tamarind-chutney"));
    }

    private static DemoDish masalaMix() {
        return new DemoDish("masala-shikanji-mix", "packs", "Masala Shikanji Mix", 299, 12)
                .says("Our own spice mix: a spoon, a lemon, cold water.", "masala", "take home")
                .of("roasted-cumin", "black-salt", "salt", "black-pepper", "mint", "citric-acid")
                .packed(399, "2103", "250 g", 25, 12);
    }

    private static DemoDish chaiMasala() {
        return new DemoDish("premium-chai-masala", "packs", "Premium Chai Masala", 249, 8)
                .says("Cardamom, dry ginger, cinnamon, clove and nutmeg for your own pot.", "masala", "take home")
                .of("cardamom", "dry-ginger", "cinnamon", "clove", "nutmeg", "black-pepper")
                .packed(349, "0910", "200 g", 50, 18);
    }

    private static DemoDish instantPowder() {
        return new DemoDish("instant-shikanji-powder", "packs", "Instant Shikanji Powder", 199, 40)
                .says("Everything but the water: stir and drink.", "take home", "nimbu")
                .of("sugar", "lemon-powder", "black-salt", "roasted-cumin", "mint", "citric-acid")
                .packed(249, "2106", "200 g", 20, 12);
    }

    private static DemoDish jaggeryMix() {
        return new DemoDish("jaggery-shikanji-mix", "packs", "Jaggery Shikanji Mix", 329, 38)
                .says("The same lemon and cumin, sweetened with jaggery.", "take home", "gud")
                .of("jaggery", "lemon-powder", "black-salt", "roasted-cumin", "dry-ginger")
                .packed(429, "2106", "300 g", 30, 10);
    }
}
