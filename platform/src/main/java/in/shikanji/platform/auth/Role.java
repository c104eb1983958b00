package in.shikanji.platform.auth;

import java.util.Locale;

/** What a person is to the chain. Staff roles other than owner and admin are bound to the stores they work at. */
public enum Role {
    CUSTOMER,
    SUPPORT,
    CASHIER,
    CHEF,
    RIDER,
    MANAGER,
    OWNER,
    ADMIN;

    /** The name on the wire: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether this role sees every store, not only those it is assigned to. */
    public boolean seesAllStores() {
        return this == SUPPORT || this == OWNER || this == ADMIN;
    }
}
