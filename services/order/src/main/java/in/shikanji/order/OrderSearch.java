package in.shikanji.order;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what staff look for, and keeps them within their own stores. */
final class OrderSearch {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15}) (\\S{1,64})");

    private OrderSearch() {}

    static SearchTables.Search of(Request request, Stores stores) {
        List<String> storeIds = request.query("storeId")
                .map(store -> List.of(ownStore(request, stores, store)))
                .orElseGet(() -> ownStores(request.person()));
        List<String> statuses = request.query("status")
                .map(codes -> Arrays.asList(codes.split(",")))
                .orElse(List.of());
        if (!OrderInput.STATUSES.keySet().containsAll(statuses)) {
            throw Problem.malformed("status is a list of order statuses with commas between.")
                    .asException();
        }
        return new SearchTables.Search(
                storeIds,
                statuses,
                request.queryInstant("from").orElse(null),
                request.queryInstant("to").orElse(null),
                request.query("q")
                        .map(String::strip)
                        .filter(words -> !words.isEmpty() && words.length() <= 100)
                        .orElse(null));
    }

    /** Where the page before ended. */
    static SearchTables.@Nullable Place after(Page.Wanted wanted) {
        if (wanted.afterKey() == null) {
            return null;
        }
        Matcher place = PLACE.matcher(wanted.afterKey());
        if (!place.matches()) {
            throw Problem.malformed("cursor is not one that this API gave out.").asException();
        }
        return new SearchTables.Place(Instant.ofEpochMilli(Long.parseLong(place.group(1))), place.group(2));
    }

    static String key(Order order) {
        return order.placedAt().toEpochMilli() + " " + order.id();
    }

    /** The id of a store that the caller works at; else a 404, which tells nothing. */
    static String ownStore(Request request, Stores stores, String idOrSlug) {
        return switch (stores.find(idOrSlug)) {
            case Stores.StoreAnswer.Found found when request.actor().seesStore(found.id()) -> found.id();
            case Stores.StoreAnswer.Found _, Stores.StoreAnswer.NoSuchStore _ ->
                throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }

    /** Empty means all stores; who works nowhere sees nothing. */
    private static List<String> ownStores(Actor.Person person) {
        if (person.role().seesAllStores()) {
            return List.of();
        }
        if (person.storeIds().isEmpty()) {
            throw Problem.notAllowed().asException();
        }
        return List.copyOf(person.storeIds());
    }
}
