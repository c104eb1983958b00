package in.shikanji.app;

import in.shikanji.app.AuditedDeedsTest.Deed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What staff do who run stores. */
final class StoreDeeds {
    private static final Map<String, Object> SOON =
            Map.of("until", RunningShikanji.OPEN.plusSeconds(600).toString(), "reason", "A leak", "extraMinutes", 10);

    private StoreDeeds() {}

    /** A store that nobody made before. */
    static Map<String, Object> draft() {
        String name = UUID.randomUUID().toString().replace("-", "");
        Map<String, Object> draft = new HashMap<>();
        draft.put("slug", "new-" + name);
        draft.put("code", "N" + name.substring(0, 4).toUpperCase(java.util.Locale.ROOT));
        draft.put("name", "Jain Shikanji Jayanagar");
        draft.put(
                "address",
                Map.of("line1", "11th Main", "city", "Bengaluru", "state", "Karnataka", "pincode", "560011"));
        draft.put("phone", "080 2345 6789");
        draft.put("timeZone", "Asia/Kolkata");
        draft.put("gstScheme", "regular");
        draft.put("gstin", "29AAACJ0000A1ZL");
        return draft;
    }

    static String made(Client owner) {
        return owner.post("/stores", draft()).expect(201).text("/id");
    }

    /** By the endpoint with which they do it. */
    static Map<String, Deed> all(Client owner) {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put("POST /api/v1/stores", new Deed("store.created", () -> made(owner)));
        put(
                deeds,
                owner,
                "PUT /api/v1/stores/{id}",
                "store.changed",
                (path, by) ->
                        by.put(path, Map.of("name", "Jain Shikanji 4th Block")).expect(200));
        put(
                deeds,
                owner,
                "PUT /api/v1/stores/{id}/hours",
                "store.hours_changed",
                (path, by) -> by.put(path + "/hours", Map.of("week", List.of(day("monday", "11:00", "23:00"))))
                        .expect(200));
        put(
                deeds,
                owner,
                "PUT /api/v1/stores/{id}/special-days",
                "store.special_days_changed",
                (path, by) -> by.put(
                                path + "/special-days",
                                Map.of(
                                        "days",
                                        List.of(Map.of("date", "2026-11-24", "kind", "closed", "reason", "Diwali"))))
                        .expect(200));
        put(
                deeds,
                owner,
                "POST /api/v1/stores/{id}/pause",
                "store.paused",
                (path, by) -> by.post(path + "/pause", SOON).expect(200));
        put(deeds, owner, "DELETE /api/v1/stores/{id}/pause", "store.resumed", (path, by) -> {
            by.post(path + "/pause", SOON).expect(200);
            by.delete(path + "/pause").expect(200);
        });
        put(
                deeds,
                owner,
                "POST /api/v1/stores/{id}/busy",
                "store.busy",
                (path, by) -> by.post(path + "/busy", SOON).expect(200));
        put(deeds, owner, "DELETE /api/v1/stores/{id}/busy", "store.busy_ended", (path, by) -> {
            by.post(path + "/busy", SOON).expect(200);
            by.delete(path + "/busy").expect(200);
        });
        zone(deeds, owner, "POST /api/v1/stores/{id}/delivery-zones", "zone.created", _ -> {});
        zone(
                deeds,
                owner,
                "PUT /api/v1/stores/{id}/delivery-zones/{zoneId}",
                "zone.changed",
                path -> owner.put(path, Map.of("rank", 7)).expect(200));
        zone(
                deeds,
                owner,
                "DELETE /api/v1/stores/{id}/delivery-zones/{zoneId}",
                "zone.deleted",
                path -> owner.delete(path).expect(204));
        return deeds;
    }

    private static void zone(
            Map<String, Deed> deeds, Client owner, String endpoint, String action, Consumer<String> does) {
        deeds.put(endpoint, new Deed(action, () -> {
            String store = made(owner);
            String id = zone(owner, store);
            does.accept("/stores/" + store + "/delivery-zones/" + id);
            return id;
        }));
    }

    /** A zone where nobody lives, of the highest rank, so that it is in nobody's way. */
    static String zone(Client owner, String store) {
        return owner.post(
                        "/stores/" + store + "/delivery-zones",
                        Map.of(
                                "name",
                                "Far away",
                                "rank",
                                1000,
                                "area",
                                Map.of("type", "pincodes", "pincodes", List.of("990001")),
                                "fees",
                                List.of(Map.of("feePaise", 4000))))
                .expect(201)
                .text("/id");
    }

    private static void put(
            Map<String, Deed> deeds, Client owner, String endpoint, String action, BiConsumer<String, Client> does) {
        deeds.put(endpoint, new Deed(action, () -> {
            String id = made(owner);
            does.accept("/stores/" + id, owner);
            return id;
        }));
    }

    /** A day of a week as it is sent. */
    static Map<String, Object> day(String day, String from, String to) {
        return Map.of("day", day, "ranges", List.of(Map.of("from", from, "to", to)));
    }
}
