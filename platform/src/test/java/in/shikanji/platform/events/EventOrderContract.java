package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever fails, whenever it is mended and however often the program restarts: each event once, each key in order. */
interface EventOrderContract {
    TestEngine engine();

    /** What one act of the story does: appends, lets a key fail or work, lets time pass, restarts. */
    record Act(List<String> appended, Set<String> failing, int seconds, boolean restart) {}

    @Provide
    default Arbitrary<List<Act>> stories() {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c", "d");
        return Combinators.combine(
                        keys.list().ofMaxSize(12),
                        keys.set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(false, false, false, true))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 15)
    default void everyEventIsHandledOnceAndInTheOrderOfItsKey(@ForAll("stories") List<Act> story) throws IOException {
        Path folder = Files.createTempDirectory("events");
        try (var fixture = new SqlEventLogFixture(folder, engine())) {
            long appended = 0;
            for (Act act : story) {
                fixture.failingKeys.clear();
                fixture.failingKeys.addAll(act.failing());
                fixture.append(act.appended().toArray(String[]::new));
                appended += act.appended().size();
                fixture.clock.advance(Duration.ofSeconds(act.seconds()));
                if (act.restart()) {
                    fixture.restart();
                }
                fixture.log().drain();
            }
            fixture.failingKeys.clear();
            fixture.clock.advance(Duration.ofHours(2));
            fixture.log().drain();

            assertThat(fixture.log().deadLetters(1)).isEmpty();
            assertThat(fixture.handledPositions())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, appended).boxed().toList());
            requireOrderOfKeys(fixture);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void requireOrderOfKeys(EventLogFixture fixture) {
        Map<String, Long> last = new HashMap<>();
        List<Long> positions = fixture.handledPositions();
        List<String> keys = fixture.handledKeys();
        for (int turn = 0; turn < keys.size(); turn++) {
            long before = last.getOrDefault(keys.get(turn), 0L);
            assertThat(positions.get(turn)).isGreaterThan(before);
            last.put(keys.get(turn), positions.get(turn));
        }
    }
}
