package in.shikanji.inventory.exchange;

import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A kind of file: what is in it, and what its rows may change. */
public interface Sheet {
    /**
     * @param storeId whose, if the kind is a store's
     * @param toWrite whether what is judged is kept to be written
     */
    Look look(@Nullable String storeId, boolean toWrite);

    /** The key of what several columns tell apart together. The spaces are thin, which nobody types into a name. */
    static String key(List<String> cells) {
        return String.join("\u2009/\u2009", cells);
    }

    /** What there is at one moment, as the API shows it; used by one thread. */
    interface Look {
        /** In the order of a file; those that are {@link Column.Use#KEY} are its key together. */
        List<Column> columns();

        /** All of it, in the order of a file. */
        Stream<ObjectNode> all();

        /** What has this key; empty of what would be new. */
        Optional<ObjectNode> find(String key);

        /**
         * Hears of each row before any is judged, so that rows may refer to later ones.
         *
         * @param cells by their columns' names
         */
        default void expect(String key, Map<String, String> cells) {}

        /** What is wrong with a row that would make this of what has the key. If nothing is, {@link #write} writes it, if that was said. */
        List<Fault> judge(String key, ObjectNode wanted);

        /**
         * Writes all that was judged, in one unit of work.
         *
         * @param reference the import's id
         * @param first runs in the unit; if it says no, nothing is written
         */
        Written write(Caller caller, String reference, Predicate<Sql> first);
    }

    /** What came of writing. */
    sealed interface Written {
        /** @param badges what may be said of products now and could not before, or no longer; for the API */
        record Done(JsonNode badges) implements Written {}

        /** It is no longer as it was looked at. */
        record Stale() implements Written {}

        /** Somebody else had a hand in it first. */
        record Refused() implements Written {}
    }
}
