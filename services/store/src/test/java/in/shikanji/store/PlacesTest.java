package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.Orders.HoldRuling;
import in.shikanji.contracts.store.Places.PlaceAnswer;
import in.shikanji.contracts.store.Places.SlotsAnswer;
import in.shikanji.contracts.store.Places.TakePlace;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places of a slot are taken as often as there are any, and freed once; what nobody ordered in the end is let go. */
class PlacesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Instant SLOT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration HELD = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final BusinessClock clock = new BusinessClock();
    private final Store store = SlotsInWords.of("Mon-Sun 11-23", null, null, "orders=5 bar=10 prep=12", "2026-11-23")
            .store();
    private HoldRuling ruling = HoldRuling.RELEASE;
    private TestDatabases databases;
    private Database database;
    private PlaceService places;
    private StoreJobs jobs;

    @BeforeEach
    void open() {
        databases = new TestDatabases(folder);
        database = databases.open("store");
        places = new PlaceService(database, id -> Optional.of(store));
        jobs = new StoreJobs(database, clock, orderId -> ruling);
        clock.set(NOW);
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private PlaceAnswer take(String orderId, Work work) {
        Wish wish = new Wish(store.id(), FulfilmentType.PICKUP, 0, SLOT, work, NOW);
        return places.take(new TakePlace(orderId, wish, null, NOW.plus(HELD)));
    }

    private PlaceAnswer take(String orderId) {
        return take(orderId, Work.NONE);
    }

    private boolean isFree() {
        Wish wish = new Wish(store.id(), FulfilmentType.PICKUP, 0, null, Work.NONE, NOW);
        SlotsAnswer answer = places.slots(wish, LocalDate.of(2026, 11, 23));
        return answer instanceof SlotsAnswer.Known known
                && known.items().stream().anyMatch(slot -> slot.start().equals(SLOT) && slot.available());
    }

    private void fill() {
        IntStream.range(0, 5)
                .forEach(number -> assertThat(take("ord_" + number)).isInstanceOf(PlaceAnswer.Taken.class));
    }

    @Test
    void fiveOfFortyAtOnceGetAPlace() throws Exception {
        List<Callable<PlaceAnswer>> all = IntStream.range(0, 40)
                .<Callable<PlaceAnswer>>mapToObj(number -> () -> take("ord_" + number))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<PlaceAnswer> answers =
                    threads.invokeAll(all).stream().map(Future::resultNow).toList();

            assertThat(answers).filteredOn(PlaceAnswer.Taken.class::isInstance).hasSize(5);
        }
        assertThat(isFree()).isFalse();
    }

    @Test
    void theWorkOfAStationIsTakenAsOftenAsThereIsTime() throws Exception {
        // Twenty minutes in the hour before it, and each takes six.
        Work work = new Work(0, Map.of("bar", 360));
        List<Callable<PlaceAnswer>> all = IntStream.range(0, 12)
                .<Callable<PlaceAnswer>>mapToObj(number -> () -> take("ord_" + number, work))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<PlaceAnswer> answers =
                    threads.invokeAll(all).stream().map(Future::resultNow).toList();

            assertThat(answers).filteredOn(PlaceAnswer.Taken.class::isInstance).hasSize(3);
        }
    }

    @Test
    void anOrderThatAsksAgainHasItsPlace() {
        fill();

        assertThat(take("ord_3")).isEqualTo(take("ord_3")).isInstanceOf(PlaceAnswer.Taken.class);
        assertThat(take("ord_9")).isInstanceOf(PlaceAnswer.Refused.class);
    }

    @Test
    void whatIsReleasedIsFreeOnce() {
        fill();

        places.release("ord_1");
        places.release("ord_1");
        places.release("ord_unknown");

        assertThat(take("ord_6")).isInstanceOf(PlaceAnswer.Taken.class);
        assertThat(take("ord_7")).isInstanceOf(PlaceAnswer.Refused.class);
        // Its time is over: who was let go does not come back by asking again.
        assertThat(take("ord_1")).isInstanceOf(PlaceAnswer.Refused.class);
    }

    @Test
    void aPlaceWhoseOrderNeverCameIsLetGo() {
        fill();
        clock.set(NOW.plus(HELD).minusSeconds(1));
        jobs.releaseExpiredPlaces();
        assertThat(isFree()).isFalse();

        clock.set(NOW.plus(HELD));
        jobs.releaseExpiredPlaces();

        assertThat(isFree()).isTrue();
    }

    @Test
    void whileNobodyKnowsThePlaceStays() {
        fill();
        ruling = HoldRuling.UNAVAILABLE;
        clock.set(NOW.plus(HELD));
        jobs.releaseExpiredPlaces();
        assertThat(isFree()).isFalse();

        ruling = HoldRuling.RELEASE;
        clock.set(NOW.plus(HELD).plusSeconds(60));
        jobs.releaseExpiredPlaces();

        assertThat(isFree()).isTrue();
    }

    @Test
    void anOrderThatStandsKeepsItsPlace() {
        fill();
        database.write("placed", sql -> {
            IntStream.range(0, 5).forEach(number -> PlaceTables.place(sql, "ord_" + number));
            return true;
        });

        clock.set(NOW.plus(HELD).plusSeconds(3600));
        jobs.releaseExpiredPlaces();

        assertThat(isFree()).isFalse();
    }

    @Test
    void whatIsLongPastIsForgottenWhole() {
        take("ord_1", new Work(0, Map.of("bar", 60)));
        places.release("ord_1");
        take("ord_2", new Work(0, Map.of("bar", 60)));
        database.write("placed", sql -> {
            PlaceTables.place(sql, "ord_2");
            return true;
        });

        clock.set(SLOT.plus(Duration.ofDays(29)));
        jobs.forgetOldPlaces();
        assertThat(isKept("ord_2")).isTrue();

        clock.set(SLOT.plus(Duration.ofDays(31)));
        jobs.forgetOldPlaces();

        assertThat(isKept("ord_1")).isFalse();
        assertThat(isKept("ord_2")).isFalse();
        Load load = database.read(sql -> PlaceTables.load(sql, store.id(), NOW, SLOT.plusSeconds(1)));
        assertThat(load).isEqualTo(Load.NONE);
    }

    private boolean isKept(String orderId) {
        return database.read(sql -> PlaceTables.find(sql, orderId).isPresent());
    }
}
