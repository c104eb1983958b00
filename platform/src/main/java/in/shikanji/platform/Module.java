package in.shikanji.platform;

import in.shikanji.platform.http.Route;
import java.util.List;

/** One service, wired: what it serves and what can be recomputed of it. */
public interface Module extends AutoCloseable {
    List<Route> routes();

    /** The service's ledgers, for the integrity check. */
    List<Ledger> ledgers();

    /** Stops what the module itself runs (threads, streams); databases and the event log are the platform's. */
    @Override
    default void close() {}
}
