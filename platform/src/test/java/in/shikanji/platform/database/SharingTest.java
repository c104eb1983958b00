package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the units of one group have in common, on the engine that has groups. */
final class SharingTest {
    private final SqliteDatabases databases;
    private final SqliteDatabase database;
    private final List<String> told = new ArrayList<>();
    private final Sharing<Sum> sums = new Sums("sum");

    SharingTest(@TempDir Path folder) {
        databases = new SqliteDatabases(folder);
        database = databases.open("sample");
        database.write("tables", sql -> {
            sql.update("create table sums (amount bigint not null check (amount <= 100))");
            sql.update("create table parts (amount bigint not null)");
            return sql.update("insert into sums values (0)");
        });
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private static final class Sum {
        private long amount;
    }

    private final class Sums implements Sharing<Sum> {
        private final String name;

        Sums(String name) {
            this.name = name;
        }

        @Override
        public Sum begin() {
            told.add(name + " begins");
            return new Sum();
        }

        @Override
        public void end(Sql sql, Sum sum) {
            told.add(name + " ends with " + sum.amount);
            sql.update("update sums set amount = amount + ?", sum.amount);
        }
    }

    private long add(Sharing<Sum> sharing, long amount) {
        return database.write("sum", sharing, (sql, sum) -> {
            sum.amount += amount;
            sql.update("insert into parts values (?)", amount);
            return sum.amount;
        });
    }

    private long sum(Sql sql) {
        return sql.get("select amount from sums", row -> row.number("amount"));
    }

    private List<Long> parts() {
        return database.read(sql -> sql.list("select amount from parts order by amount", row -> row.number("amount")));
    }

    @Test
    void thoseThatAreCommittedTogetherBeginOnceAndEndOnce() throws Exception {
        List<Future<Long>> writes = new ArrayList<>();
        try (var gate = new Gate(database)) {
            for (long amount = 1; amount <= 3; amount++) {
                long part = amount;
                writes.add(gate.submit(() -> add(sums, part)));
            }
        }

        assertThat(writes).extracting(Future::get).containsExactly(1L, 3L, 6L);
        assertThat(told).containsExactly("sum begins", "sum ends with 6");
        assertThat(database.read(this::sum)).isEqualTo(6);
    }

    @Test
    void whoeverDoesNotShareSeesWhatThoseBeforeItDid() throws Exception {
        Future<Long> seen;
        List<Future<Long>> writes = new ArrayList<>();
        try (var gate = new Gate(database)) {
            writes.add(gate.submit(() -> add(sums, 1)));
            writes.add(gate.submit(() -> add(sums, 2)));
            seen = gate.submit(() -> database.write("look", this::sum));
            writes.add(gate.submit(() -> add(sums, 4)));
        }

        assertThat(writes).extracting(Future::get).containsExactly(1L, 3L, 4L);
        assertThat(seen.get()).isEqualTo(3);
        assertThat(told).containsExactly("sum begins", "sum ends with 3", "sum begins", "sum ends with 4");
        assertThat(database.read(this::sum)).isEqualTo(7);
    }

    @Test
    void anotherSharingEndsTheOneBefore() throws Exception {
        List<Future<Long>> writes = new ArrayList<>();
        try (var gate = new Gate(database)) {
            writes.add(gate.submit(() -> add(sums, 1)));
            writes.add(gate.submit(() -> add(new Sums("other"), 2)));
        }

        assertThat(writes).extracting(Future::get).containsExactly(1L, 2L);
        assertThat(told).containsExactly("sum begins", "sum ends with 1", "other begins", "other ends with 2");
        assertThat(database.read(this::sum)).isEqualTo(3);
    }

    @Test
    void whenOneFailsTheOthersShareNothingOfIt() throws Exception {
        Future<Long> one;
        Future<Long> failing;
        Future<Long> other;
        try (var gate = new Gate(database)) {
            one = gate.submit(() -> add(sums, 1));
            failing = gate.submit(() -> database.write("sum", sums, (sql, sum) -> {
                sum.amount += 50;
                throw new IllegalArgumentException("no");
            }));
            other = gate.submit(() -> add(sums, 2));
        }

        assertThatThrownBy(failing::get).hasRootCauseMessage("no");
        assertThat(one.get()).isEqualTo(1);
        assertThat(other.get()).isEqualTo(2);
        assertThat(database.read(this::sum)).isEqualTo(3);
        assertThat(parts()).containsExactly(1L, 2L);
    }

    @Test
    void whatCanNotBeWrittenAtTheEndFailsTheOneThatIsToBlame() throws Exception {
        Future<Long> one;
        Future<Long> tooMuch;
        Future<Long> other;
        try (var gate = new Gate(database)) {
            one = gate.submit(() -> add(sums, 60));
            tooMuch = gate.submit(() -> add(sums, 70));
            other = gate.submit(() -> add(sums, 40));
        }

        assertThat(one.get()).isEqualTo(60);
        assertThatThrownBy(tooMuch::get).hasMessageContaining("CHECK constraint failed");
        assertThat(other.get()).isEqualTo(40);
        assertThat(database.read(this::sum)).isEqualTo(100);
        assertThat(parts()).containsExactly(40L, 60L);
    }
}
