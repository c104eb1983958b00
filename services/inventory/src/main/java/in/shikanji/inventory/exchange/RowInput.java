package in.shikanji.inventory.exchange;

import in.shikanji.platform.http.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a row as the body of a request is read, by the same rules. */
public final class RowInput {
    private RowInput() {}

    /** @param value not to be used if there are faults */
    public record Read<T>(T value, List<Fault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /** What is wrong with a row that says whose it is, if it is not this store's. */
    public static Optional<Fault> otherStore(ObjectNode row, String storeId) {
        JsonNode store = row.path("store");
        return store.isString() && !store.stringValue().equals(storeId)
                ? Optional.of(new Fault("/store", "other_store", "This is of another store. Send it there."))
                : Optional.empty();
    }

    public static <T> Read<T> read(ObjectNode row, Function<Input, T> reader) {
        Input input = Input.of(row);
        T value = reader.apply(input);
        return new Read<>(
                value,
                input.errors().stream()
                        .map(error -> new Fault(error.pointer(), error.code(), error.message()))
                        .toList());
    }
}
