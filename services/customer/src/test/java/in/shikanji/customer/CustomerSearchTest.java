package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerSearchTest {
    private static final Caller SUPPORT =
            new Caller(new Actor.Person("stf_1", Role.SUPPORT, "ses_1", Set.of()), "192.0.2.1", "req");

    @TempDir
    Path folder;

    private DemoCustomers customers;

    @BeforeEach
    void somePeople() {
        customers = new DemoCustomers(folder);
        account("cus_1", "Asha Rao", "asha@example.com", "+919845012345", Role.CUSTOMER);
        account("cus_2", "Ashok Jain", "ashok@example.com", "+919845099999", Role.CUSTOMER);
        account("cus_3", "मीरा शाह", "meera@example.com", null, Role.CUSTOMER);
        account("cus_4", "Bharat", null, "+918888812345", Role.CUSTOMER);
        account("stf_2", "Asha of the kitchen", "kitchen@example.com", null, Role.CHEF);
    }

    @AfterEach
    void close() {
        customers.close();
    }

    private void account(String id, String name, @Nullable String email, @Nullable String phone, Role role) {
        customers.database.write(
                id,
                sql -> AccountTables.insert(
                        sql,
                        new Account(
                                id,
                                name,
                                Account.Contact.unproven(email, phone),
                                null,
                                role,
                                List.of(),
                                null,
                                null,
                                Instant.EPOCH)));
    }

    private List<String> found(String typed, @Nullable String after, int shown) {
        return customers.service.search(SUPPORT, CustomerSearch.of(typed), after, shown).stream()
                .limit(shown)
                .map(Account::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ash, cus_1 cus_2",
                "ASHA R, cus_1",
                "' asha ', cus_1",
                "मीरा, cus_3",
                "rao, ''",
                "ashok@, cus_2",
                "ASHA@Example.com, cus_1",
                "98450, cus_1 cus_2",
                "+91 98450 12345, cus_1",
                "0984-501-2345, cus_1",
                "919845012345, cus_1",
                "8888, cus_4",
                "12345, ''",
                "cus_3, cus_3",
                "stf_2, ''",
                "kitchen@example.com, ''",
                "'', cus_1 cus_2 cus_4 cus_3",
                "%, ''",
                "_sha, ''",
            })
    void whatIsTypedIsUnderstood(String typed, String ids) {
        assertThat(String.join(" ", found(typed, null, 10))).isEqualTo(ids);
    }

    @Test
    void aListGoesOnAfterItsLast() {
        List<String> all = new ArrayList<>();
        @Nullable String last = null;
        List<String> page;
        do {
            page = found("", last, 2);
            all.addAll(page);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == 2);

        assertThat(all).containsExactly("cus_1", "cus_2", "cus_4", "cus_3");
    }

    @Test
    void itIsNotedWhomTheListShowsAndNotWhatWasTyped() {
        assertThat(customers.service.search(SUPPORT, CustomerSearch.of("ash"), null, 1))
                .as("one more, so that the page knows of the next")
                .hasSize(2);

        assertThat(customers.kept("select changes as kept from audit"))
                .singleElement()
                .asString()
                .contains("cus_1")
                .doesNotContain("cus_2")
                .doesNotContain("ash");
    }

    @Test
    void whoWasErasedIsNotFound() {
        customers.database.write("cus_1", sql -> ErasureTables.begin(sql, "cus_1", Instant.EPOCH));

        assertThat(found("ash", null, 10)).containsExactly("cus_2");
        assertThat(found("98450", null, 10)).containsExactly("cus_2");
        assertThat(found("cus_1", null, 10)).isEmpty();
    }
}
