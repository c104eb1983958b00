package in.shikanji.bench.house;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes a house into a folder whose tables the program has made and whose orders are none. */
public final class HouseFiles {
    /** Of every guest and manager of the house. */
    public static final String PASSWORD = "lemon-and-cumin";

    private HouseFiles() {}

    /** Writes all files side by side. Nobody else may use the folder meanwhile. */
    public static void write(Path folder, House house) throws SQLException, InterruptedException {
        try (DataFile orders = new DataFile(folder.resolve("order.db"))) {
            orders.requireEmpty("orders");
            orders.requireEmpty("outbox");
        }
        List<Callable<Boolean>> files = List.of(
                () -> {
                    OrderRows.write(folder, house);
                    return true;
                },
                () -> {
                    InventoryRows.write(folder, house);
                    return true;
                },
                () -> {
                    CustomerRows.write(folder, house);
                    return true;
                },
                () -> {
                    StoreRows.write(folder, house);
                    return true;
                });
        try (var writers = Executors.newFixedThreadPool(files.size())) {
            List<Future<Boolean>> written = new ArrayList<>(writers.invokeAll(files));
            for (Future<Boolean> file : written) {
                file.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the house could not be written", failed.getCause());
        }
    }
}
