package in.shikanji.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: keyset paging, so that rows inserted meanwhile neither repeat nor hide others.
 *
 * @param nextCursor give it back as {@code cursor} for the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /** What the caller asked for: {@code limit} from 1 to 100 (default 20) and the key after which to go on. */
    public record Wanted(int limit, @Nullable String afterKey) {
        private static final int DEFAULT_LIMIT = 20;
        private static final int MOST = 100;

        /** Reads {@code limit} and {@code cursor}; throws a 400 problem if they are malformed. */
        public static Wanted of(Request request) {
            String limit = request.query("limit").orElse(Integer.toString(DEFAULT_LIMIT));
            if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
                throw Problem.malformed("limit is a whole number from 1 to " + MOST + ".")
                        .asException();
            }
            return new Wanted(
                    Integer.parseInt(limit),
                    request.query("cursor").map(Wanted::decode).orElse(null));
        }

        private static String decode(String cursor) {
            try {
                return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException notBase64) {
                throw Problem.malformed("cursor is not one that this API gave out.")
                        .asException();
            }
        }
    }

    /** A list that always fits one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /** A page of rows that were fetched with a limit of {@code wanted.limit() + 1}. */
    public static <R, T> Page<T> ofFetched(
            Wanted wanted, List<R> fetched, Function<R, String> key, Function<R, T> view) {
        boolean more = fetched.size() > wanted.limit();
        List<R> rows = more ? fetched.subList(0, wanted.limit()) : fetched;
        return new Page<>(rows.stream().map(view).toList(), more ? encode(key.apply(rows.getLast())) : null);
    }

    /** A page of a list in memory that is sorted by the key. */
    public static <R, T> Page<T> of(Request request, List<R> sorted, Function<R, String> key, Function<R, T> view) {
        Wanted wanted = Wanted.of(request);
        String after = wanted.afterKey();
        List<R> fetched = sorted.stream()
                .filter(row -> after == null || key.apply(row).compareTo(after) > 0)
                .limit(wanted.limit() + 1L)
                .toList();
        return ofFetched(wanted, fetched, key, view);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
