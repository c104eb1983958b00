package in.shikanji.app;

import in.shikanji.app.AuditedDeedsTest.Deed;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What staff do with the roster: each at a store, or as somebody, of its own. */
final class RosterDeeds {
    private RosterDeeds() {}

    /** A chef of a store, who has not joined yet. */
    static String hired(Client manager, String store) {
        return manager.post(
                        "/stores/" + store + "/staff",
                        Map.of("name", "Neha", "email", UUID.randomUUID() + "@example.com", "role", "chef"))
                .expect(201)
                .text("/id");
    }

    /** Ten to six on a day. */
    static Map<String, Object> shift(String staffId, String date) {
        return Map.of("staffId", staffId, "date", date, "from", "10:00", "to", "18:00");
    }

    /** An hour on a day, and why it is told. */
    static Map<String, Object> clocking(String staffId, String date) {
        return Map.of(
                "staffId", staffId, "date", date, "from", "10:00", "to", "11:00", "reason", "The tablet was off.");
    }

    static String planned(Client manager, String store, String staffId, String date) {
        return manager.once()
                .post("/stores/" + store + "/shifts", shift(staffId, date))
                .expect(201)
                .text("/id");
    }

    static String clocked(Client manager, String store, String staffId, String date) {
        return manager.once()
                .post("/stores/" + store + "/clockings", clocking(staffId, date))
                .expect(201)
                .text("/id");
    }

    static Answer clock(Client worker, String way) {
        return worker.once().send("POST", "/stores/mg-road/clock-" + way, "");
    }

    /** By the endpoint with which they do it. */
    static Map<String, Deed> all(Client owner, Client chef, Client rider) {
        Map<String, Deed> deeds = new TreeMap<>();
        String day = "2026-11-20";
        deeds.put(
                "POST /api/v1/stores/{id}/shifts",
                new Deed("shift.planned", () -> planned(owner, "mg-road", hired(owner, "mg-road"), day)));
        deeds.put("PUT /api/v1/stores/{id}/shifts/{shiftId}", new Deed("shift.changed", () -> {
            String id = planned(owner, "mg-road", hired(owner, "mg-road"), day);
            owner.put("/stores/mg-road/shifts/" + id, Map.of("to", "19:00")).expect(200);
            return id;
        }));
        deeds.put("DELETE /api/v1/stores/{id}/shifts/{shiftId}", new Deed("shift.deleted", () -> {
            String id = planned(owner, "mg-road", hired(owner, "mg-road"), day);
            owner.delete("/stores/mg-road/shifts/" + id).expect(204);
            return id;
        }));
        deeds.put("POST /api/v1/stores/{id}/roster/copy", new Deed("roster.copied", () -> {
            String store = StoreDeeds.made(owner);
            planned(owner, store, hired(owner, store), day);
            owner.post("/stores/" + store + "/roster/copy", Map.of("from", "2026-11-16", "to", "2026-11-23"))
                    .expect(200);
            return store;
        }));
        deeds.put(
                "POST /api/v1/stores/{id}/clock-in",
                new Deed("clocking.begun", () -> clock(rider, "in").expect(201).text("/id")));
        deeds.put("POST /api/v1/stores/{id}/clock-out", new Deed("clocking.ended", () -> {
            clock(chef, "in").expect(201);
            return clock(chef, "out").expect(200).text("/id");
        }));
        deeds.put(
                "POST /api/v1/stores/{id}/clockings",
                new Deed("clocking.added", () -> clocked(owner, "mg-road", hired(owner, "mg-road"), day)));
        deeds.put("PUT /api/v1/stores/{id}/clockings/{clockingId}", new Deed("clocking.changed", () -> {
            String staffId = hired(owner, "mg-road");
            String id = clocked(owner, "mg-road", staffId, day);
            Map<String, Object> longer = new HashMap<>(clocking(staffId, day));
            longer.put("to", "12:00");
            owner.put("/stores/mg-road/clockings/" + id, longer).expect(200);
            return id;
        }));
        deeds.put("POST /api/v1/stores/{id}/clockings/{clockingId}/strike", new Deed("clocking.struck", () -> {
            String id = clocked(owner, "mg-road", hired(owner, "mg-road"), day);
            owner.post("/stores/mg-road/clockings/" + id + "/strike", Map.of("reason", "Not her."))
                    .expect(200);
            return id;
        }));
        return deeds;
    }
}
