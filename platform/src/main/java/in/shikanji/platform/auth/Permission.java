package in.shikanji.platform.auth;

import static in.shikanji.platform.auth.Role.ADMIN;
import static in.shikanji.platform.auth.Role.CASHIER;
import static in.shikanji.platform.auth.Role.CHEF;
import static in.shikanji.platform.auth.Role.CUSTOMER;
import static in.shikanji.platform.auth.Role.MANAGER;
import static in.shikanji.platform.auth.Role.OWNER;
import static in.shikanji.platform.auth.Role.RIDER;
import static in.shikanji.platform.auth.Role.SUPPORT;

import java.util.EnumSet;
import java.util.Set;

/** What a role may do. Store scope and ownership are checked beside it, where the thing itself is known. */
public enum Permission {
    PLACE_ORDER_FOR_ONESELF(CUSTOMER, OWNER, ADMIN),
    SEE_STORE_ORDERS(SUPPORT, CASHIER, CHEF, MANAGER, OWNER, ADMIN),
    PREPARE_ORDERS(CASHIER, CHEF, MANAGER, OWNER, ADMIN),
    HAND_OVER_ORDERS(CASHIER, MANAGER, OWNER, ADMIN),
    CANCEL_BEFORE_PREPARING(SUPPORT, CASHIER, MANAGER, OWNER, ADMIN),
    CANCEL_AFTER_PREPARING(MANAGER, OWNER, ADMIN),
    SEE_STOCK(CASHIER, CHEF, MANAGER, OWNER, ADMIN),
    COUNT_STOCK(CASHIER, CHEF, MANAGER, OWNER, ADMIN),
    WASTE_STOCK(CHEF, MANAGER, OWNER, ADMIN),
    ADJUST_STOCK(MANAGER, OWNER, ADMIN),
    PURCHASE(MANAGER, OWNER, ADMIN),
    MARK_SOLD_OUT(CASHIER, CHEF, MANAGER, OWNER, ADMIN),
    EDIT_STORE_MENU(MANAGER, OWNER, ADMIN),
    EDIT_CATALOGUE(OWNER, ADMIN),
    EDIT_STORE_SETTINGS(MANAGER, OWNER, ADMIN),
    EDIT_STORES(OWNER, ADMIN),
    MANAGE_STAFF(MANAGER, OWNER, ADMIN),
    CLOCK_IN(CASHIER, CHEF, RIDER, MANAGER),
    READ_CUSTOMERS(SUPPORT, MANAGER, OWNER, ADMIN),
    OPERATE_PLATFORM(OWNER, ADMIN);

    @SuppressWarnings("ImmutableEnumChecker") // never leaves this class and is never changed
    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        roles = EnumSet.of(first, others);
    }

    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }
}
