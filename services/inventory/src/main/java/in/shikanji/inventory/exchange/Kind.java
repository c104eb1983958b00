package in.shikanji.inventory.exchange;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file is of. */
enum Kind {
    PRODUCTS(Permission.EDIT_CATALOGUE),
    INGREDIENTS(Permission.EDIT_CATALOGUE),
    STOCK(Permission.COUNT_STOCK);

    private final Permission permission;

    Kind(Permission permission) {
        this.permission = permission;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody may send one, as whoever changes the same by hand. */
    boolean mayBeSentBy(Actor actor) {
        return actor.may(permission);
    }

    boolean mayBeSentBy(Actor actor, @Nullable String storeId) {
        return mayBeSentBy(actor) && (storeId == null || actor.seesStore(storeId));
    }
}
