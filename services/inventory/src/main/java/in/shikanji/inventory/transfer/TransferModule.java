package in.shikanji.inventory.transfer;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.platform.Ledger;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Routes;
import java.time.Clock;

/** Transfers, wired. */
public final class TransferModule {
    private final Routes routes;
    private final Ledger ledger;

    public TransferModule(Database database, Clock clock, Audit audit, Warehouse warehouse, Stores stores) {
        TransferService service = new TransferService(database, clock, audit, warehouse);
        routes = new TransferRoutes(service, warehouse, new StoreInput(stores)).routes();
        ledger = new Ledger("inventory.transfers", new TransferLedger(database)::recompute);
    }

    public Routes routes() {
        return routes;
    }

    public Ledger ledger() {
        return ledger;
    }
}
