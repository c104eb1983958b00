package in.shikanji.customer;

import in.shikanji.contracts.customer.PersonalData;
import in.shikanji.contracts.customer.PersonalData.ExportAnswer;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is held on a person, from all services, as one document. */
final class Export {
    private final Database database;
    private final List<PersonalData> services;
    private final Sessions sessions;
    private final BusinessClock clock;

    Export(Database database, List<PersonalData> services, Sessions sessions, BusinessClock clock) {
        this.database = database;
        this.services = List.copyOf(services);
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param services what each service holds, under its name */
    record Document(Instant exportedAt, String customerId, Map<String, Object> services) {}

    /** What this service itself holds. */
    record Own(
            Account.View profile,
            Instant createdAt,
            List<Address> addresses,
            Preferences preferences,
            List<PrivacyTables.Favourite> favourites,
            List<PrivacyTables.Consent> consents,
            List<SessionTables.Open> sessions,
            List<IdentityTables.Identity> identities,
            List<MailTables.Kept> messages) {}

    /** Empty if a service can't be asked now: half of it would be taken for the whole. */
    Optional<Document> of(Account account) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("customer", own(account));
        for (PersonalData service : services) {
            switch (service.export(account.id())) {
                case ExportAnswer.Data(Object json) -> held.put(service.service(), json);
                case ExportAnswer.Unavailable _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Document(clock.instant(), account.id(), held));
    }

    private Own own(Account account) {
        String id = account.id();
        List<SessionTables.Open> open = sessions.open(id);
        return database.read(sql -> new Own(
                account.view(),
                account.createdAt(),
                AddressTables.list(sql, id),
                PrivacyTables.preferences(sql, id).orElse(Preferences.USUAL),
                PrivacyTables.favourites(sql, id),
                PrivacyTables.consents(sql, id),
                open,
                IdentityTables.of(sql, id),
                MailTables.of(sql, id)));
    }
}
