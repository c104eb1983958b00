package in.shikanji.inventory.exchange;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file is of. */
enum Kind {
    PRODUCTS(Permission.EDIT_CATALOGUE),
    OPTIONS(Permission.EDIT_CATALOGUE),
    SECTIONS(Permission.EDIT_CATALOGUE),
    COMBOS(Permission.EDIT_CATALOGUE),
    INGREDIENTS(Permission.EDIT_CATALOGUE),
    PRICES(Permission.EDIT_STORE_MENU, Permission.SEE_STOCK),
    STOCK(Permission.COUNT_STOCK, Permission.SEE_STOCK);

    private final Permission permission;
    private final Permission toTake;
    private final boolean ofAStore;

    /** The chain's. */
    Kind(Permission permission) {
        this.permission = permission;
        this.toTake = permission;
        this.ofAStore = false;
    }

    /** A store's. */
    Kind(Permission permission, Permission toTake) {
        this.permission = permission;
        this.toTake = toTake;
        this.ofAStore = true;
    }

    static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What somebody holds who may have it as a file. */
    Permission toTake() {
        return toTake;
    }

    boolean isOfAStore() {
        return ofAStore;
    }

    /** Whether somebody may send one, as whoever changes the same by hand. */
    boolean mayBeSentBy(Actor actor) {
        return actor.may(permission);
    }

    boolean mayBeSentBy(Actor actor, @Nullable String storeId) {
        return mayBeSentBy(actor) && (storeId == null || actor.seesStore(storeId));
    }
}
