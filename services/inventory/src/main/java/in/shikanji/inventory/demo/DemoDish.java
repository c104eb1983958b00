package in.shikanji.inventory.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dish of the demo, written the way it reads on a board. Prices in rupees. */
final class DemoDish {
    final String slug;
    final String category;
    final String name;
    final int rupees;
    final int kcal;
    String description = "";
    String station = "bar";
    int prepMinutes = 4;
    int makeSeconds = 45;

    @Nullable Integer spice;

    @Nullable String serving;

    List<String> ingredients = List.of();
    List<String> tags = List.of();

    @Nullable Pack pack;

    final List<Group> groups = new ArrayList<>();

    record Pack(int mrpRupees, String hsn, String netQuantity, int servings, int shelfLifeMonths) {}

    record Group(String name, int min, int max, List<Choice> choices) {}

    /** @param effects such as {@code add mint 2}, {@code remove ice}, {@code change sugar 1/2}, {@code resize 3/2} */
    record Choice(String name, int rupees, boolean isDefault, List<String> effects) {}

    DemoDish(String slug, String category, String name, int rupees, int kcal) {
        this.slug = slug;
        this.category = category;
        this.name = name;
        this.rupees = rupees;
        this.kcal = kcal;
    }

    DemoDish says(String text, String... tagged) {
        description = text;
        tags = List.of(tagged);
        return this;
    }

    /** Each with its amount for one portion, in the unit it is kept in; a packet's are not measured. */
    DemoDish of(String... portions) {
        ingredients = List.of(portions);
        return this;
    }

    DemoDish at(String where, int minutes) {
        station = where;
        prepMinutes = minutes;
        return this;
    }

    DemoDish served(String amount, @Nullable Integer spiceLevel) {
        serving = amount;
        spice = spiceLevel;
        return this;
    }

    DemoDish packed(int mrpRupees, String hsn, String netQuantity, int servings, int months) {
        pack = new Pack(mrpRupees, hsn, netQuantity, servings, months);
        station = "shelf";
        prepMinutes = 0;
        makeSeconds = 10;
        return this;
    }

    DemoDish one(String group, Choice... choices) {
        groups.add(new Group(group, 1, 1, List.of(choices)));
        return this;
    }

    DemoDish any(String group, Choice... choices) {
        groups.add(new Group(group, 0, choices.length, List.of(choices)));
        return this;
    }

    static Choice usual(String name) {
        return new Choice(name, 0, true, List.of());
    }

    static Choice choice(String name, int rupees, String... effects) {
        return new Choice(name, rupees, false, List.of(effects));
    }

    static Choice without(String name, String removed) {
        return choice(name, 0, "remove " + removed);
    }
}
