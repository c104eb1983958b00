package in.shikanji.app;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Routes;
import org.jspecify.annotations.Nullable;

/** Tells pages whose background their maps have, if any. */
final class MapRoutes {
    private final Background background;

    /** @param tiles may be empty: then there is no background, and nobody to name */
    MapRoutes(String tiles, String attribution) {
        background = tiles.isEmpty() ? new Background(null, null) : new Background(tiles, attribution);
    }

    private record Background(
            @Nullable String tiles, @Nullable String attribution) {}

    Routes routes() {
        return new Routes().get("/map", Access.anyone(), _ -> Reply.ok(background));
    }
}
