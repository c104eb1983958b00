package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What {@link Sql} does on every engine. */
interface SqlContract extends DatabaseContract {
    enum Mood {
        VERY_GLAD
    }

    @Test
    default void anSqlErrorEndsTheUnitEvenIfItIsCaught() {
        assertThatThrownBy(() -> database().write("a", sql -> {
                    DatabaseContract.add(sql, 1);
                    assertThatThrownBy(() -> sql.update("insert into nowhere values (1)"))
                            .isInstanceOf(DatabaseException.class);
                    return 1;
                }))
                .isInstanceOf(DatabaseException.class);

        assertThat(ids()).isEmpty();
    }

    @Test
    default void aPartFailsAlone() {
        var committed = new ArrayList<String>();

        database().write("a", sql -> {
            DatabaseContract.add(sql, 1);
            assertThatThrownBy(() -> sql.part(() -> {
                        DatabaseContract.add(sql, 2);
                        sql.afterCommit(() -> committed.add("second"));
                        return DatabaseContract.add(sql, 1);
                    }))
                    .isInstanceOf(DatabaseException.class);
            return sql.part(() -> {
                sql.afterCommit(() -> committed.add("third"));
                return DatabaseContract.add(sql, 3);
            });
        });

        assertThat(ids()).containsExactly(1L, 3L);
        assertThat(committed).containsExactly("third");
    }

    @Test
    default void bindsAndReadsEveryType() {
        Instant now = Instant.ofEpochMilli(1_780_000_000_123L);
        String insert = "insert into notes (id, body, amount, done, written_at) values (?, ?, ?, ?, ?)";
        database()
                .write(
                        "a",
                        sql -> sql.update(insert, 1, Mood.VERY_GLAD, 2.5, true, now)
                                + sql.update(insert, 2L, null, null, false, null));

        database()
                .read(sql -> sql.list("select * from notes order by id", row -> {
                    if (row.integer("id") == 1) {
                        assertThat(row.text("body")).isEqualTo("very_glad");
                        assertThat(row.decimal("amount")).isEqualTo(2.5);
                        assertThat(row.flag("done")).isTrue();
                        assertThat(row.instant("written_at")).isEqualTo(now);
                    } else {
                        assertThat(row.textOrNull("body")).isNull();
                        assertThat(row.decimalOrNull("amount")).isNull();
                        assertThat(row.flag("done")).isFalse();
                        assertThat(row.instantOrNull("written_at")).isNull();
                        assertThat(row.numberOrNull("written_at")).isNull();
                        assertThatThrownBy(() -> row.text("body")).hasMessageContaining("'body' is null");
                        assertThatThrownBy(() -> row.number("written_at")).hasMessageContaining("'written_at' is null");
                        assertThatThrownBy(() -> row.text("nobody")).hasMessageContaining("no column 'nobody'");
                    }
                    return row.number("id");
                }));
    }

    @Test
    default void findsOneRowOrNoneAndRefusesMore() {
        database().write("a", sql -> {
            sql.batch("insert into notes (id, body) values (?, ?)", List.of(new Object[] {1, "x"}, new Object[] {2, "x"
            }));
            return 1;
        });

        database().read(sql -> {
            String query = "select id from notes where id >= ?";
            assertThat(sql.find(query, row -> row.number("id"), 2)).contains(2L);
            assertThat(sql.find(query, row -> row.number("id"), 3)).isEmpty();
            assertThatThrownBy(() -> sql.find(query, row -> row.number("id"), 1))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> sql.get(query, row -> row.number("id"), 3))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> sql.find(query, row -> row.number("id")))
                    .hasMessageContaining("1 parameters expected, 0 given");
            return 1;
        });
    }

    @Test
    default void sqlThatEscapedFromItsUnitDoesNothing() {
        var escaped = new ArrayList<Sql>();
        database().write("a", sql -> escaped.add(sql));

        assertThatThrownBy(() -> DatabaseContract.add(escaped.getFirst(), 1)).isInstanceOf(IllegalStateException.class);
    }
}
