package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.Columns.Column;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster over HTTP: planned, copied, clocked, corrected, counted. */
class RosterTest {
    private static final String PASSWORD = "salt-and-mint-9";
    private static final String STORE = "/stores/mg-road";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    /** Somebody who works at MG Road, so that tests keep out of each other's way. */
    private record Worker(String id, String email) {
        static Worker hired(String role, Map<String, Object> more) {
            String email = UUID.randomUUID() + "@example.com";
            Map<String, Object> invitation = new HashMap<>(Map.of("name", "Neha", "email", email, "role", role));
            invitation.putAll(more);
            return new Worker(
                    shikanji.manager()
                            .post(STORE + "/staff", invitation)
                            .expect(201)
                            .text("/id"),
                    email);
        }

        Client client() {
            String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
            shikanji.anyone()
                    .post("/auth/join", Map.of("token", link, "password", PASSWORD))
                    .expect(201);
            return shikanji.signIn(email, PASSWORD);
        }
    }

    private static Worker chef() {
        return Worker.hired("chef", Map.of());
    }

    private static Map<String, Object> shift(String staffId, String date, String from, String to) {
        return Map.of("staffId", staffId, "date", date, "from", from, "to", to);
    }

    private static Answer plan(Map<String, Object> shift) {
        return shikanji.manager().once().post(STORE + "/shifts", shift);
    }

    private static List<String> datesOf(String staffId, Answer roster) {
        return roster.at("/shifts")
                .valueStream()
                .filter(shift -> shift.path("staffId").asString().equals(staffId))
                .map(shift -> shift.path("date").asString())
                .toList();
    }

    @Test
    void aShiftIsPlannedOnTheStoresClockAndChangedByWhoSawIt() {
        Worker neha = chef();
        Map<String, Object> night = new HashMap<>(shift(neha.id(), "2026-11-24", "18:00", "02:00"));
        night.put("station", "Fryer");

        Answer made = plan(night).expect(201);
        String path = STORE + "/shifts/" + made.text("/id");
        Client seen = shikanji.manager().with("If-Match", made.header("ETag"));
        Answer changed =
                seen.put(path, Map.of("to", "03:00", "note", "Closes up")).expect(200);

        assertThat(made.text("/startsAt")).isEqualTo("2026-11-24T12:30:00Z");
        assertThat(made.text("/endsAt")).isEqualTo("2026-11-24T20:30:00Z");
        assertThat(changed.number("/minutes")).isEqualTo(540);
        assertThat(changed.text("/station")).isEqualTo("Fryer");
        seen.put(path, Map.of("to", "04:00")).expect(412, "version_conflict");
        seen.delete(path).expect(412, "version_conflict");
        Answer week = shikanji.manager().get(STORE + "/roster?week=2026-11-23").expect(200);
        assertThat(datesOf(neha.id(), week)).containsExactly("2026-11-24");
        assertThat(week.texts("/people", "name"))
                .contains("Neha", "Charu Doshi")
                .doesNotContain("Rekha Shah");
        shikanji.manager().delete(path).expect(204);
        shikanji.manager().delete(path).expect(404);
    }

    @Test
    void nobodyIsPlannedTwiceNorAfterTheEnd() {
        Worker neha = Worker.hired("rider", Map.of("endsAt", "2030-01-01T12:30:00Z"));
        plan(shift(neha.id(), "2026-11-24", "10:00", "18:00")).expect(201);

        Answer refused = plan(shift(neha.id(), "2026-11-24", "17:30", "20:00")).expect(409, "shift_overlaps");

        assertThat(refused.text("/detail"))
                .isEqualTo("Neha is to work at Jain Shikanji MG Road on Tue 24 Nov from 10:00 to 18:00.");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/from");
        plan(shift(neha.id(), "2030-01-01", "10:00", "18:00")).expect(201);
        plan(shift(neha.id(), "2030-01-02", "10:00", "18:00")).expect(422, "employment_ended");
        String owner = shikanji.staff("owner").get("/auth/me").text("/id");
        plan(shift(owner, "2026-11-24", "10:00", "18:00")).expect(422, "not_employed_here");
        shikanji.staff("owner")
                .once()
                .post("/stores/koramangala/shifts", shift(neha.id(), "2026-12-01", "10:00", "18:00"))
                .expect(422, "not_employed_here");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 06:00, 22:01, over_sixteen_hours",
        "2026-11-24, 09:00, 09:00, over_sixteen_hours",
        "2026-02-30, 10:00, 18:00, validation_failed",
        "1999-12-31, 10:00, 18:00, validation_failed",
        "2026-11-24, 24:00, 18:00, validation_failed",
        "2026-11-24, 10:00, noon, validation_failed",
        "tomorrow, 10:00, 18:00, validation_failed",
    })
    void whatIsNoShiftIsRefused(String date, String from, String to, String code) {
        String chef = shikanji.staff("chef").get("/auth/me").text("/id");

        plan(shift(chef, date, from, to)).expect(422, code);
    }

    @Test
    void theSameRequestPlansOnce() {
        Worker neha = chef();
        Client once = shikanji.manager().once();
        Map<String, Object> shift = shift(neha.id(), "2026-11-25", "10:00", "18:00");

        Answer first = once.post(STORE + "/shifts", shift).expect(201);
        Answer again = once.post(STORE + "/shifts", shift).expect(201);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        once.post(STORE + "/shifts", shift(neha.id(), "2026-11-26", "10:00", "18:00"))
                .expect(422, "idempotency_key_reused");
        shikanji.manager().post(STORE + "/shifts", shift).expect(400, "idempotency_key_required");
    }

    @Test
    void aWeekIsCopiedAndWhatDoesNotFitIsNamed() {
        Client owner = shikanji.staff("owner");
        String store = StoreDeeds.made(owner);
        String neha = RosterDeeds.hired(owner, store);
        String path = "/stores/" + store;
        RosterDeeds.planned(owner, store, neha, "2026-11-23");
        RosterDeeds.planned(owner, store, neha, "2026-11-25");
        owner.once()
                .post(path + "/shifts", shift(neha, "2026-12-02", "17:00", "20:00"))
                .expect(201);
        Map<String, String> wish = Map.of("from", "2026-11-23", "to", "2026-11-30");

        Answer copied = owner.post(path + "/roster/copy", wish).expect(200);
        Answer again = owner.post(path + "/roster/copy", wish).expect(200);

        assertThat(copied.number("/made")).isOne();
        assertThat(copied.texts("/shifts", "date")).containsExactly("2026-11-30");
        assertThat(copied.text("/leftOut/0/shift/date")).isEqualTo("2026-11-25");
        assertThat(copied.text("/leftOut/0/why/code")).isEqualTo("shift_overlaps");
        assertThat(again.number("/made")).isZero();
        assertThat(again.at("/shifts")).isEqualTo(copied.at("/shifts"));
        assertThat(again.at("/leftOut")).isEqualTo(copied.at("/leftOut"));
        owner.post(path + "/roster/copy", Map.of("from", "2026-11-23", "to", "2026-11-23"))
                .expect(422, "same_week");
        owner.post(path + "/roster/copy", Map.of("from", "2026-11-24", "to", "2026-11-30"))
                .expect(422, "validation_failed");
        owner.get(path + "/roster?week=2026-11-24").expect(400, "malformed_request");
    }

    @Test
    void whoComesLateIsSeenAndTheirManagerCorrectsIt() {
        Worker neha = chef();
        Client hers = neha.client();
        plan(shift(neha.id(), "2026-11-23", "12:15", "20:00")).expect(201);

        Client tap = hers.once();
        Answer in = tap.send("POST", STORE + "/clock-in", "").expect(201);
        assertThat(tap.send("POST", STORE + "/clock-in", "").expect(201).header("Idempotent-Replayed"))
                .isEqualTo("true");
        RosterDeeds.clock(hers, "in").expect(200);
        assertThat(in.number("/lateMinutes")).isEqualTo(15);
        shikanji.pass(Duration.ofHours(3));
        assertThat(hers.get("/roster/me").expect(200).text("/clockedIn/id")).isEqualTo(in.text("/id"));
        Answer out = RosterDeeds.clock(hers, "out").expect(200);
        assertThat(out.number("/minutes")).isEqualTo(180);
        assertThat(out.number("/overMinutes")).isEqualTo(-270);
        RosterDeeds.clock(hers, "out").expect(409, "not_clocked_in");

        String path = STORE + "/clockings/" + in.text("/id");
        Map<String, Object> mended = new HashMap<>(Map.of("date", "2026-11-23", "from", "12:15", "to", "15:30"));
        shikanji.manager().put(path, mended).expect(422, "validation_failed");
        mended.put("reason", "The tablet was off.");
        Client seen = shikanji.manager().with("If-Match", out.header("ETag"));
        Answer corrected = seen.put(path, mended).expect(200);
        seen.put(path, mended).expect(412, "version_conflict");

        assertThat(corrected.number("/lateMinutes")).isZero();
        Answer own = hers.get("/roster/me").expect(200);
        assertThat(own.at("/clockedIn").isNull()).isTrue();
        assertThat(own.text("/clockings/0/corrections/0/inBefore")).isEqualTo("2026-11-23T07:00:00Z");
        assertThat(own.text("/clockings/0/corrections/0/reason")).isEqualTo("The tablet was off.");
        assertThat(own.text("/clockings/0/corrections/0/byName")).isEqualTo("Manoj Mehta");
        assertThat(own.at("/clockings/0/corrections/0/kind").asString()).isEqualTo("changed");
        mended.put("to", "23:00");
        shikanji.manager().put(path, mended).expect(422, "in_the_future");
        shikanji.manager().post(path + "/strike", Map.of("reason", "Not her.")).expect(200);
        shikanji.manager()
                .put(path, new HashMap<>(Map.of("date", "2026-11-23", "from", "12:15", "reason", "Yes.")))
                .expect(409, "clocking_struck");
        hers.post(path + "/strike", Map.of("reason", "Mine.")).expect(403);
    }

    @Test
    void aForgottenClockOutIsListedUntilItIsCorrected() {
        Worker neha = chef();
        Client hers = neha.client();
        Answer in = RosterDeeds.clock(hers, "in").expect(201);
        shikanji.pass(Duration.ofDays(9));

        Answer later = shikanji.manager().get(STORE + "/roster").expect(200);

        assertThat(later.text("/week")).isEqualTo("2026-11-30");
        assertThat(later.texts("/open", "id")).contains(in.text("/id"));
        assertThat(RosterDeeds.clock(hers, "in").expect(200).at("/forgotten").asBoolean())
                .isTrue();
        shikanji.manager()
                .put(
                        STORE + "/clockings/" + in.text("/id"),
                        Map.of("date", "2026-11-23", "from", "12:30", "to", "20:00", "reason", "Forgotten."))
                .expect(200);
        assertThat(shikanji.manager().get(STORE + "/roster").texts("/open", "id"))
                .doesNotContain(in.text("/id"));
        RosterDeeds.clock(hers, "in").expect(201);
    }

    @Test
    void hoursAreCountedAndTakenAlongAsAFile() {
        Client owner = shikanji.staff("owner");
        Worker eve = Worker.hired("cashier", Map.of("name", "=HYPERLINK(\"http://evil\")"));
        plan(shift(eve.id(), "2026-11-22", "22:00", "06:00")).expect(201);
        RosterDeeds.clocked(owner, "mg-road", eve.id(), "2026-11-20");

        Answer hours = owner.get(STORE + "/hours-worked?week=2026-11-16").expect(200);
        String file = owner.get(STORE + "/hours-worked.csv?week=2026-11-16")
                .expect(200)
                .body()
                .stringValue();

        assertThat(hours.at("/people")
                        .valueStream()
                        .filter(person -> person.path("staffId").asString().equals(eve.id()))
                        .map(person -> person.path("plannedMinutes") + " " + person.path("workedMinutes") + " "
                                + person.at("/days/6/plannedMinutes")))
                .containsExactly("480 60 480");
        String row = "2026-11-16,Jain Shikanji MG Road," + eve.id() + ",\"'=HYPERLINK(\"\"http://evil\"\")\",cashier,";
        assertThat(file)
                .startsWith("\uFEFFweek,store,staff_id,name,role,date,planned_minutes,worked_minutes,open\r\n")
                .contains(row + "2026-11-20,0,60,\r\n")
                .contains(row + "2026-11-22,480,0,\r\n");
    }

    @Test
    void anotherStoresRosterIsNotThereAndOnesOwnIsNotForOwners() {
        Client elsewhere = Purchases.elsewhere(shikanji);
        Worker neha = chef();
        String shift = plan(shift(neha.id(), "2026-11-24", "10:00", "18:00"))
                .expect(201)
                .text("/id");
        String clocking = RosterDeeds.clocked(shikanji.manager(), "mg-road", neha.id(), "2026-11-20");

        elsewhere.get(STORE + "/roster").expect(404);
        elsewhere.delete("/stores/koramangala/shifts/" + shift).expect(404);
        elsewhere
                .put("/stores/koramangala/shifts/" + shift, Map.of("to", "19:00"))
                .expect(404);
        elsewhere
                .post("/stores/koramangala/clockings/" + clocking + "/strike", Map.of("reason", "No."))
                .expect(404);
        elsewhere.once().send("POST", STORE + "/clock-in", "").expect(404);
        elsewhere.get(STORE + "/hours-worked.csv").expect(404);
        shikanji.staff("owner").get("/roster/me").expect(403);
        shikanji.staff("chef").get(STORE + "/roster").expect(403);
        shikanji.staff("rider").get("/roster/me").expect(200);
    }

    @Test
    void managersLetOthersCorrectTheirOwnHours() {
        Client manager = shikanji.manager();
        String own = manager.get("/auth/me").text("/id");
        Map<String, Object> said = RosterDeeds.clocking(own, "2026-11-20");

        manager.once().post(STORE + "/clockings", said).expect(422, "not_oneself");
        shikanji.staff("owner").once().post(STORE + "/clockings", said).expect(201);
        shikanji.staff("owner").once().post(STORE + "/clockings", said).expect(409, "clockings_overlap");
    }

    @Test
    @Tag("once")
    void noNameOfStaffStandsInTheStoresDatabase() throws Exception {
        Worker neha = Worker.hired("chef", Map.of("name", "Zarinamark"));
        Client hers = neha.client();
        String shift = plan(shift(neha.id(), "2026-11-24", "10:00", "18:00"))
                .expect(201)
                .text("/id");
        RosterDeeds.clock(hers, "in").expect(201);
        RosterDeeds.clock(hers, "out").expect(200);
        shikanji.manager()
                .put(STORE + "/shifts/" + shift, Map.of("to", "19:00"))
                .expect(200);
        RosterDeeds.clocked(shikanji.manager(), "mg-road", neha.id(), "2026-11-20");
        shikanji.manager().get(STORE + "/hours-worked.csv?week=2026-11-16").expect(200);

        for (Column column : Columns.all(shikanji.data())) {
            if (column.service().equals("store")) {
                assertThat(Columns.holds(shikanji.data(), column, "Zarinamark"))
                        .as("%s", column)
                        .isFalse();
            }
        }
    }
}
