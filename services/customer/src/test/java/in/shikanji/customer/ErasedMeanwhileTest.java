package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request that was on its way while its sender was erased leaves nothing behind. */
class ErasedMeanwhileTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsKeptForWhoWasErasedAMomentAgo() {
        try (var customers = new DemoCustomers(folder)) {
            String id = customers.customer();
            Privacy privacy = new Privacy(customers.database, customers.clock);
            customers.database.write(id, sql -> ErasureTables.begin(sql, id, customers.clock.instant()));

            privacy.addFavourite(id, "samosa");
            privacy.setPreferences(id, Preferences.USUAL);
            privacy.consent(id, Privacy.Purpose.MARKETING, true, "2026-11", "storefront");
            customers.service.add(id, "Home", DemoCustomers.somewhere(), true);

            assertThat(customers.kept("""
                            select account_id as kept from favourites union all select account_id from preferences
                            union all select account_id from consents union all select customer_id from addresses
                            """)).isEmpty();
        }
    }
}
