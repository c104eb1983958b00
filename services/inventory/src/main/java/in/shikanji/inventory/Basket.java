package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.WantedLine;
import in.shikanji.contracts.inventory.Inventory.WantedPart;
import in.shikanji.inventory.Combo.Choice;
import in.shikanji.inventory.Combo.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wants, with combos taken apart into what is in them. */
record Basket(List<Line> lines, List<Taken> combos, List<Refusal> refusals) {
    Basket {
        lines = List.copyOf(lines);
        combos = List.copyOf(combos);
        refusals = List.copyOf(refusals);
    }

    /**
     * A product.
     *
     * @param item index of what was wanted
     * @param pointer to it, such as {@code /items/0} or {@code /items/0/parts/1}
     * @param combo of which it is a part
     */
    record Line(
            int item,
            String pointer,
            Configuration configuration,
            int quantity,
            @Nullable Taken combo) {
        Product product() {
            return configuration.product();
        }
    }

    /** @param surchargePaise what the choices cost more */
    record Taken(Combo combo, int item, long surchargePaise) {
        String pointer() {
            return "/items/" + item;
        }
    }

    /** What is not in the catalogue, or does not go together, is among the refusals and left out. */
    static Basket of(Catalogue catalogue, List<WantedLine> wanted) {
        Reading reading = new Reading(catalogue);
        for (int item = 0; item < wanted.size(); item++) {
            reading.read(item, wanted.get(item));
        }
        return new Basket(reading.lines, reading.combos, reading.refusals);
    }

    private static final class Reading {
        private final Catalogue catalogue;
        private final List<Line> lines = new ArrayList<>();
        private final List<Taken> combos = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();

        Reading(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        void read(int item, WantedLine wanted) {
            String pointer = "/items/" + item;
            Optional<Combo> combo = catalogue.combo(wanted.product());
            Optional<Product> product = catalogue.find(wanted.product());
            if (product.isPresent()) {
                add(new Line(
                        item,
                        pointer,
                        Configuration.of(product.get(), wanted.options(), pointer),
                        wanted.quantity(),
                        null));
            } else if (combo.isPresent()) {
                read(item, wanted, combo.get());
            } else {
                refusals.add(new Refusal(
                        "item_unavailable", "This item is no longer sold. Remove it.", pointer + "/productId"));
            }
        }

        private void read(int item, WantedLine wanted, Combo combo) {
            List<Slot> slots = combo.slots();
            if (!wanted.parts().isEmpty() && wanted.parts().size() != slots.size()) {
                refusals.add(new Refusal(
                        "combo_incomplete",
                        combo.name() + " has " + slots.size() + " parts. Choose one for each.",
                        "/items/" + item + "/parts"));
                return;
            }
            List<Choice> choices = new ArrayList<>();
            for (int slot = 0; slot < slots.size(); slot++) {
                choice(item, wanted, combo, slot).ifPresent(choices::add);
            }
            if (choices.size() < slots.size()) {
                return;
            }
            long surcharge = choices.stream().mapToLong(Choice::surchargePaise).sum();
            Taken taken = new Taken(combo, item, surcharge);
            combos.add(taken);
            for (int slot = 0; slot < slots.size(); slot++) {
                String pointer = "/items/" + item + "/parts/" + slot;
                List<String> options = wanted.parts().isEmpty()
                        ? List.of()
                        : wanted.parts().get(slot).options();
                Configuration chosen = Configuration.of(choices.get(slot).product(), options, pointer);
                add(new Line(item, pointer, chosen, wanted.quantity(), taken));
            }
        }

        private Optional<Choice> choice(int item, WantedLine wanted, Combo combo, int number) {
            Slot slot = combo.slots().get(number);
            Optional<Choice> choice;
            if (wanted.parts().isEmpty()) {
                choice = Optional.of(slot.usual());
            } else {
                WantedPart part = wanted.parts().get(number);
                choice = catalogue.find(part.product()).flatMap(slot::of);
            }
            if (choice.filter(found -> found.product().isSold()).isEmpty()) {
                refusals.add(new Refusal(
                        "combo_choice_unknown",
                        "This can't be had in " + combo.name() + " as "
                                + slot.name().toLowerCase(java.util.Locale.ROOT) + ". Choose another.",
                        "/items/" + item + "/parts/" + number + "/productId"));
                return Optional.empty();
            }
            return choice;
        }

        private void add(Line line) {
            lines.add(line);
            refusals.addAll(line.configuration().refusals());
        }
    }
}
