package in.shikanji.inventory.images;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.Module;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Route;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Pictures of products, wired; a part of the inventory service, with tables in its database. */
public final class ImagesModule implements Module {
    private final Darkroom darkroom = new Darkroom();
    private final ImageRoutes routes;

    /** @param database inventory's */
    public ImagesModule(Platform platform, Database database, PicturedProducts products) {
        ImageFiles files = new ImageFiles(platform.objects());
        ProductImages images = new ProductImages(database, platform.audit(), platform.clock(), products);
        routes = new ImageRoutes(images, products, darkroom, files);
        UnusedImages unused = new UnusedImages(database, files);
        Clock systemClock = Clock.systemUTC();
        platform.jobs().upkeep("unused images", Duration.ofHours(1), () -> unused.sweep(systemClock.instant()));
    }

    @Override
    public List<Route> routes() {
        return routes.routes().list();
    }

    @Override
    public List<Ledger> ledgers() {
        return List.of();
    }

    @Override
    public void close() {
        darkroom.close();
    }
}
