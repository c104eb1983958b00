package in.shikanji.store;

import in.shikanji.platform.Json;
import in.shikanji.platform.audit.Act;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.AreaJson;
import in.shikanji.store.zones.Zone;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of changes to delivery zones. A polygon is long, so of that only a hash. */
final class ZoneActs {
    private record Code(String name, Function<Zone, @Nullable Object> of) {}

    private static final List<Code> CODES = List.of(
            new Code("rank", Zone::rank),
            new Code("pincodes", zone -> zone.area() instanceof Area.Pincodes pincodes ? pincodes.list() : null),
            new Code("radiusMetres", zone -> zone.area() instanceof Area.Radius radius ? radius.metres() : null),
            new Code("minOrderPaise", Zone::minOrderPaise),
            new Code("rideMinutes", Zone::rideMinutes),
            new Code("fees", zone -> Json.text(zone.fees().rules())),
            new Code("freeAbovePaise", zone -> zone.fees().freeFromPaise()),
            new Code("active", Zone::active));

    private ZoneActs() {}

    /**
     * What was done.
     *
     * @param before null of a new one
     * @param after null of one that is gone
     */
    static Act of(String action, String storeId, @Nullable Zone before, @Nullable Zone after) {
        Zone one = Objects.requireNonNull(after == null ? before : after);
        Act act = Act.of(action, one.id())
                .at(storeId)
                .personal("name", field(before, Zone::name), field(after, Zone::name))
                .personal("area", field(before, ZoneActs::drawing), field(after, ZoneActs::drawing));
        for (Code code : CODES) {
            act = act.change(code.name(), field(before, code.of()), field(after, code.of()));
        }
        return act;
    }

    private static String drawing(Zone zone) {
        return Json.text(AreaJson.of(zone.area()));
    }

    private static <T> @Nullable T field(@Nullable Zone zone, Function<Zone, @Nullable T> field) {
        return zone == null ? null : field.apply(zone);
    }
}
