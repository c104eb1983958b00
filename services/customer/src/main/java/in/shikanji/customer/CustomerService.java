package in.shikanji.customer;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The use cases of profiles and address books. */
final class CustomerService implements Customers {
    private static final int MOST_ADDRESSES = 20;

    private final Database database;
    private final Audit audit;

    CustomerService(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What of a customer staff look at. */
    enum Looked {
        AT_PROFILE("customer.read"),
        AT_ADDRESSES("customer.addresses_read"),
        AT_PREFERENCES("customer.preferences_read"),
        AT_CONSENTS("customer.consents_read"),
        AT_EVERYTHING("customer.exported");

        private final String action;

        Looked(String action) {
            this.action = action;
        }
    }

    @Override
    public CustomerAnswer customer(String customerId) {
        try {
            return database.glance(sql -> AccountTables.nameAndPhone(sql, customerId))
                    .<CustomerAnswer>map(found -> found)
                    .orElseGet(CustomerAnswer.NoSuchCustomer::new);
        } catch (DatabaseBusyException | StorageException busy) {
            return new CustomerAnswer.Unavailable();
        }
    }

    @Override
    public AddressAnswer address(String customerId, String addressId) {
        try {
            return findAddress(customerId, addressId)
                    .<AddressAnswer>map(address -> new AddressAnswer.Found(address.postal()))
                    .orElseGet(AddressAnswer.NoSuchAddress::new);
        } catch (DatabaseBusyException | StorageException busy) {
            return new AddressAnswer.Unavailable();
        }
    }

    @Override
    public TastesAnswer tastes(String customerId) {
        try {
            Preferences wishes = database.read(sql -> PrivacyTables.preferences(sql, customerId))
                    .orElse(Preferences.USUAL);
            return new TastesAnswer.Known(wishes.diet().flag(), wishes.accepts(), wishes.refuses(), wishes.chauvihar());
        } catch (DatabaseBusyException | StorageException busy) {
            return new TastesAnswer.Unavailable();
        }
    }

    @Override
    public StaffAnswer staff() {
        try {
            return new StaffAnswer.Known(database.read(StaffTables::list).stream()
                    .map(account -> new Member(
                            account.id(),
                            account.name(),
                            account.role(),
                            Set.copyOf(account.storeIds()),
                            account.endsAt()))
                    .toList());
        } catch (DatabaseBusyException | StorageException busy) {
            return new StaffAnswer.Unavailable();
        }
    }

    Optional<Account> find(String id) {
        return database.read(sql -> AccountTables.find(sql, id));
    }

    /** A customer, as staff see one; that they looked is noted. */
    Optional<Account> look(Caller caller, String id, Looked at) {
        return database.write(id, sql -> {
            Optional<Account> found = AccountTables.find(sql, id).filter(account -> account.role() == Role.CUSTOMER);
            found.ifPresent(account -> audit.note(sql, caller, Act.of(at.action, id)));
            return found;
        });
    }

    /**
     * Customers, in the order of what was looked for; that it was asked is noted, with whom it shows.
     *
     * @param shown how many are shown; one more is answered, if there is one
     */
    List<Account> search(Caller caller, CustomerSearch search, @Nullable String after, int shown) {
        List<Account> found = database.read(sql -> CustomerSearchTables.search(sql, search, after, shown + 1));
        database.write("audit " + caller.person().id(), sql -> {
            audit.note(
                    sql,
                    caller,
                    Act.of("customer.searched", "customers")
                            .personal("for", null, search.text())
                            .change(
                                    "found",
                                    null,
                                    found.stream().limit(shown).map(Account::id).toList()));
            return true;
        });
        return found;
    }

    /** Changes one's own name and phone; null leaves as it is, an empty phone takes it away. */
    Optional<Account> update(Caller caller, @Nullable String name, @Nullable String phone) {
        String id = caller.person().id();
        return database.write(id, sql -> {
            Optional<Account> before = AccountTables.find(sql, id);
            if (before.isPresent() && name != null) {
                AccountTables.rename(sql, id, name);
            }
            if (before.isPresent() && phone != null) {
                AccountTables.setPhone(sql, id, phone.isEmpty() ? null : phone);
            }
            Optional<Account> after = before.flatMap(account -> AccountTables.find(sql, id));
            after.ifPresent(account -> audit.note(
                    sql,
                    caller,
                    Act.of("profile.changed", id)
                            .personal("name", before.orElseThrow().name(), account.name())
                            .personal(
                                    "phone",
                                    before.orElseThrow().contact().phone(),
                                    account.contact().phone())));
            return after;
        });
    }

    List<Address> addresses(String customerId) {
        return database.read(sql -> AddressTables.list(sql, customerId));
    }

    Optional<Address> findAddress(String customerId, String id) {
        return database.read(sql -> AddressTables.find(sql, customerId, id));
    }

    /** Adds an address; the first becomes the default. Empty when the book is full, or its owner was erased. */
    Optional<Address> add(String customerId, @Nullable String label, PostalAddress postal, boolean makeDefault) {
        return database.write(customerId, sql -> {
            List<Address> book = AddressTables.list(sql, customerId);
            if (book.size() >= MOST_ADDRESSES || !AccountTables.isThere(sql, customerId)) {
                return Optional.empty();
            }
            boolean first = book.isEmpty();
            if (makeDefault && !first) {
                AddressTables.clearDefault(sql, customerId);
            }
            Address address = new Address(Ids.next("adr"), label, postal, makeDefault || first);
            AddressTables.insert(sql, customerId, address);
            return Optional.of(address);
        });
    }

    /** Replaces an address; taking the default mark away from it leaves it, since one must have it. */
    Optional<Address> change(String customerId, Address changed) {
        return database.write(customerId, sql -> {
            Optional<Address> before = AddressTables.find(sql, customerId, changed.id());
            if (before.isEmpty()) {
                return Optional.empty();
            }
            if (changed.isDefault() && !before.get().isDefault()) {
                AddressTables.clearDefault(sql, customerId);
            }
            AddressTables.update(
                    sql,
                    customerId,
                    new Address(
                            changed.id(),
                            changed.label(),
                            changed.postal(),
                            changed.isDefault() || before.get().isDefault()));
            return AddressTables.find(sql, customerId, changed.id());
        });
    }

    boolean remove(String customerId, String id) {
        return database.write(customerId, sql -> {
            boolean removed = AddressTables.delete(sql, customerId, id);
            AddressTables.ensureDefault(sql, customerId);
            return removed;
        });
    }
}
