package in.shikanji.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where writes run at once, positions are taken before commits: nobody may pass over one that is still to come. */
@Tag("postgresql")
final class SettledEventsTest {
    private static final int OPPORTUNITIES = 40;

    private final SqlEventLogFixture fixture;
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch taken = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<Long> heard = Collections.synchronizedList(new ArrayList<>());

    SettledEventsTest(@TempDir Path folder) {
        fixture = new SqlEventLogFixture(folder, TestEngine.POSTGRESQL);
        fixture.log().onAppend("order", heard::add);
    }

    @AfterEach
    void close() {
        go.countDown();
        writers.close();
        fixture.close();
    }

    private void append(Sql sql, String key) {
        fixture.log().append(sql, EventLogFixture.PLACED, key, "", EventLogFixture.NOON);
    }

    /** A write that has taken a position when this returns, and stays open until it may go on. */
    private Future<Boolean> open(String key, boolean fails) throws InterruptedException {
        Future<Boolean> write = writers.submit(() -> fixture.producer().write(key, sql -> {
            append(sql, key);
            taken.countDown();
            await(go);
            if (fails) {
                throw new IllegalArgumentException("refused");
            }
            return true;
        }));
        await(taken);
        return write;
    }

    /** Other writes come and end; whoever looks for what is settled is woken by each. */
    private void requireThatNothingIsPassed(int committed) {
        for (int turn = 0; turn < OPPORTUNITIES; turn++) {
            fixture.append("later");
            assertThat(fixture.log().read("order", 0, 10)).isEmpty();
        }
        assertThat(fixture.log().newest("order")).isZero();
        assertThat(fixture.handledPositions()).isEmpty();
        assertThat(heard).isEmpty();
        assertThat(fixture.log().lag("order", "loyalty")).isGreaterThanOrEqualTo(committed + OPPORTUNITIES);
    }

    @Test
    void nobodyPassesAnEarlierPositionWhoseWriteIsOpen() throws Exception {
        Future<Boolean> earlier = open("earlier", false);
        fixture.append("second");
        requireThatNothingIsPassed(1);

        go.countDown();
        earlier.get();
        fixture.log().drain();

        assertThat(fixture.handledKeys()).startsWith("earlier", "second").hasSize(OPPORTUNITIES + 2);
        assertThat(fixture.handledPositions()).isSorted().doesNotHaveDuplicates();
        assertThat(fixture.log().read("order", 0, 2)).extracting(Event::key).containsExactly("earlier", "second");
    }

    @Test
    void norWhenTheWriteOfTheLaterPositionBeganFirst() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> later = writers.submit(() -> fixture.producer().write("second", sql -> {
            begun.countDown();
            await(taken);
            append(sql, "second");
            return true;
        }));
        await(begun);
        Future<Boolean> earlier = open("earlier", false);
        later.get();
        // Nothing else is written: the transaction that is open is the newest there is.
        for (int turn = 0; turn < OPPORTUNITIES; turn++) {
            assertThat(fixture.log().read("order", 0, 10)).isEmpty();
        }

        go.countDown();
        earlier.get();
        fixture.log().drain();

        assertThat(fixture.handledKeys()).containsExactly("earlier", "second");
        assertThat(heard).last().isEqualTo(2L);
    }

    @Test
    void aPositionThatIsNeverFilledHoldsUpNobodyForLong() throws Exception {
        Future<Boolean> earlier = open("earlier", true);
        fixture.append("second");
        requireThatNothingIsPassed(1);

        go.countDown();
        assertThatThrownBy(earlier::get).isInstanceOf(ExecutionException.class);
        fixture.log().drain();

        assertThat(fixture.handledKeys()).startsWith("second").hasSize(OPPORTUNITIES + 1);
        assertThat(fixture.handledPositions()).startsWith(2L);
    }

    @Test
    void aLogThatStartsWaitsForWritesThatAreStillOpen() throws Exception {
        Future<Boolean> earlier = open("earlier", false);
        fixture.append("second");
        Future<Long> newest = writers.submit(() -> {
            try (SqlEventLog another = fixture.newLog()) {
                return another.newest("order");
            }
        });
        requireThatNothingIsPassed(1);
        assertThat(newest.isDone()).isFalse();

        go.countDown();
        earlier.get();

        assertThat(newest.get()).isEqualTo(OPPORTUNITIES + 2L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheOrderOfCommitsEachEventIsHandledOnceAndInTheOrderOfItsKey(long seed) throws Exception {
        try (ManyWriters many = new ManyWriters(fixture, seed)) {
            List<String> committed = many.write(12, 40);
            fixture.log().drain();

            assertThat(fixture.handledKeys()).containsExactlyInAnyOrderElementsOf(committed);
            assertThat(fixture.handledPositions()).isSorted().doesNotHaveDuplicates();
            assertThat(many.followed()).isEqualTo(fixture.handledKeys());
            assertThat(ManyWriters.firstOutOfOrder(many.followed())).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
