package in.shikanji.customer;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a customer likes and allows. Who was erased while a request was on its way gets nothing kept. */
final class Privacy {
    private static final int MOST_FAVOURITES = 200;

    /** Of the words beside the buttons that open an account. */
    private static final String ORDERING_TEXT = "2026-11";

    private final Database database;
    private final BusinessClock clock;

    Privacy(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is asked for, each for itself. */
    enum Purpose {
        /** What an order needs, agreed to when the account is opened; taken back by having it erased. */
        ORDERING,
        /** News and offers. Ordering never depends on it. */
        MARKETING
    }

    Preferences preferences(String accountId) {
        return database.read(sql -> PrivacyTables.preferences(sql, accountId)).orElse(Preferences.USUAL);
    }

    Preferences setPreferences(String accountId, Preferences preferences) {
        return database.write(accountId, sql -> {
            if (AccountTables.isThere(sql, accountId)) {
                PrivacyTables.setPreferences(sql, accountId, preferences);
            }
            return preferences;
        });
    }

    List<PrivacyTables.Favourite> favourites(String accountId) {
        return database.read(sql -> PrivacyTables.favourites(sql, accountId));
    }

    /** False if there are too many already. */
    boolean addFavourite(String accountId, String productId) {
        return database.write(accountId, sql -> {
            if (PrivacyTables.favourites(sql, accountId).size() >= MOST_FAVOURITES) {
                return false;
            }
            if (AccountTables.isThere(sql, accountId)) {
                PrivacyTables.addFavourite(sql, accountId, productId, clock.instant());
            }
            return true;
        });
    }

    void removeFavourite(String accountId, String productId) {
        database.write(accountId, sql -> {
            PrivacyTables.removeFavourite(sql, accountId, productId);
            return true;
        });
    }

    /** Notes, where an account is opened, that its owner agreed to what an order needs. */
    static void agreeToOrdering(Sql sql, String accountId, Device device, Instant now) {
        PrivacyTables.addConsent(
                sql,
                accountId,
                new PrivacyTables.Consent(1, code(Purpose.ORDERING), true, ORDERING_TEXT, device.app(), now));
    }

    /** All that was ever agreed to or taken back, the first one first. */
    List<PrivacyTables.Consent> consents(String accountId) {
        return database.read(sql -> PrivacyTables.consents(sql, accountId));
    }

    /** Notes what somebody agrees to, or does not any more; the same as before is no new line. */
    List<PrivacyTables.Consent> consent(
            String accountId, Purpose purpose, boolean granted, String textVersion, String channel) {
        return database.write(accountId, sql -> {
            List<PrivacyTables.Consent> before = PrivacyTables.consents(sql, accountId);
            boolean same = before.stream()
                    .filter(line -> line.purpose().equals(code(purpose)))
                    .reduce((_, last) -> last)
                    .filter(last ->
                            last.granted() == granted && last.textVersion().equals(textVersion))
                    .isPresent();
            if (!same && AccountTables.isThere(sql, accountId)) {
                PrivacyTables.addConsent(
                        sql,
                        accountId,
                        new PrivacyTables.Consent(
                                before.size() + 1, code(purpose), granted, textVersion, channel, clock.instant()));
            }
            return PrivacyTables.consents(sql, accountId);
        });
    }

    private static String code(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }
}
