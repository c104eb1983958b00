package in.shikanji.bench;

import in.shikanji.platform.database.Readers;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.SqliteDatabase;
import in.shikanji.platform.database.SqliteOptions;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** The same statements through the platform's database: savepoints, deadlines, kept statements, mapping. */
final class PlatformWrites implements AutoCloseable {
    private final Readers readers = new Readers();
    private final SqliteDatabase database;
    private final AtomicLong numbers = new AtomicLong();

    PlatformWrites(Path folder) {
        database = SqliteDatabase.open(folder, "eight", SqliteOptions.defaults(), readers);
        database.write("tables", sql -> {
            EightStatements.TABLES.forEach(sql::update);
            for (int product = 0; product < EightStatements.PRODUCTS; product++) {
                sql.update(EightStatements.FILL, product);
            }
            return true;
        });
    }

    /** Places an order and returns when it is durable. */
    void place() {
        long number = numbers.incrementAndGet();
        String id = EightStatements.orderId(number);
        var _ = database.write(id, sql -> place(sql, id, number));
    }

    @Override
    public void close() {
        database.close();
        readers.close();
    }

    private static int place(Sql sql, String id, long number) {
        long product = number % (EightStatements.PRODUCTS - EightStatements.LINES);
        for (int index = 0; index < EightStatements.LINES; index++) {
            sql.update(EightStatements.TAKE, product + index);
        }
        sql.update(EightStatements.ORDER, id, "cus_1", 12_300L, "pending");
        for (int index = 0; index < EightStatements.LINES; index++) {
            sql.update(EightStatements.LINE, id, index, product + index, 4_100L);
        }
        return sql.update(
                EightStatements.EVENT, id, "order.placed.v1", id, EightStatements.payload(id), number, number);
    }
}
