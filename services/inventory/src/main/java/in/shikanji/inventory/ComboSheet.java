package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Combos as a file. */
record ComboSheet(InventoryService inventory, ComboService service, CatalogueFiles files) implements Sheet {
    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Combos(this, inventory.catalogue(), toWrite);
    }

    private static List<Column> columns(Catalogue catalogue) {
        return List.of(
                key("slug", "/slug"),
                taken("name", "/name", Cells.TEXT),
                taken("hindiName", "/hindiName", Cells.TEXT),
                taken("description", "/description", Cells.TEXT),
                taken("hindiDescription", "/hindiDescription", Cells.TEXT),
                taken("position", "/position", Cells.WHOLE),
                taken("status", "/status", Cells.TEXT),
                taken("price", "/pricePaise", Cells.RUPEES),
                taken("parts", "/slots", new SlotsCell(catalogue)));
    }

    private static final class Combos implements Look {
        private final ComboSheet sheet;
        private final Catalogue catalogue;
        private final boolean toWrite;
        private final List<Column> columns;
        private final List<Planned> planned = new ArrayList<>();

        private record Planned(String slug, @Nullable Combo before, Combo wish) {}

        Combos(ComboSheet sheet, Catalogue catalogue, boolean toWrite) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.toWrite = toWrite;
            this.columns = ComboSheet.columns(catalogue);
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public Stream<ObjectNode> all() {
            return catalogue.combos().stream().filter(Combos::isThere).map(Combos::shown);
        }

        private static ObjectNode shown(Combo combo) {
            return (ObjectNode) Json.treeOf(ComboDefinition.of(combo));
        }

        private static boolean isThere(Combo combo) {
            return combo.status() != Product.Status.DELETED;
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return combo(key).map(Combos::shown);
        }

        private Optional<Combo> combo(String slug) {
            return catalogue
                    .anyCombo(slug)
                    .filter(Combos::isThere)
                    .filter(combo -> combo.slug().equals(slug));
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            Combo before = combo(key).orElse(null);
            if (before == null) {
                Slugs.fault(key, catalogue, "lassi-meal").ifPresent(faults::add);
            }
            RowInput.Read<Combo> read = RowInput.read(wanted, input -> ComboInput.read(input, catalogue, before));
            faults.addAll(read.faults());
            if (toWrite && faults.isEmpty()) {
                planned.add(new Planned(key, before, read.value()));
            }
            return faults;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            return sheet.files.write(
                    catalogue,
                    first,
                    sql -> planned.stream().allMatch(one -> write(sql, one, caller)),
                    (_, _) -> false);
        }

        private boolean write(Sql sql, Planned one, Caller caller) {
            return sheet.service.write(sql, one.before(), one.wish(), one.slug(), caller)
                    instanceof ComboService.Changed.Done;
        }
    }
}
