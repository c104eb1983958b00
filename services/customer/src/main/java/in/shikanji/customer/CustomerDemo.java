package in.shikanji.customer;

import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;

/** The demo's people: a customer with an address, and one of each role at the first store. */
final class CustomerDemo {
    static final String CUSTOMER = "customer@demo.com";

    private CustomerDemo() {}

    static void load(Sql sql, List<String> storeIds, Instant now) {
        String customerId = person(sql, "Asha Jain", CUSTOMER, "demo123", Role.CUSTOMER, List.of(), now);
        AddressTables.insert(
                sql,
                customerId,
                new Address(
                        Ids.next("adr"),
                        "Home",
                        new PostalAddress(
                                "Asha Jain",
                                "+919845012345",
                                "14, 2nd Cross, Residency Road",
                                null,
                                "Opposite the banyan tree",
                                "Bengaluru",
                                "Karnataka",
                                "560025",
                                null,
                                null),
                        true));
        List<String> own = storeIds.subList(0, Math.min(1, storeIds.size()));
        staff(sql, "Dev Admin", "admin", Role.ADMIN, List.of(), now);
        staff(sql, "Rekha Shah", "owner", Role.OWNER, List.of(), now);
        staff(sql, "Manoj Mehta", "manager", Role.MANAGER, own, now);
        staff(sql, "Charu Doshi", "chef", Role.CHEF, own, now);
        staff(sql, "Kiran Gala", "cashier", Role.CASHIER, own, now);
        staff(sql, "Ravi Gowda", "rider", Role.RIDER, own, now);
        staff(sql, "Sunita Rao", "support", Role.SUPPORT, own, now);
    }

    private static void staff(Sql sql, String name, String word, Role role, List<String> storeIds, Instant now) {
        person(sql, name, word + "@jainshikanji.com", word + "123", role, storeIds, now);
    }

    private static String person(
            Sql sql, String name, String email, String password, Role role, List<String> storeIds, Instant now) {
        String id = Ids.next(role == Role.CUSTOMER ? "cus" : "stf");
        AccountTables.insert(
                sql,
                new Account(
                        id,
                        name,
                        new Account.Contact(email, true, null, false),
                        Passwords.demoHash(password),
                        role,
                        storeIds,
                        null,
                        null,
                        now));
        return id;
    }
}
