package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.Customers.AddressAnswer;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Address books belong to their customers, and end somewhere. */
@Tag("slow")
class AddressBookTest {
    @TempDir
    Path folder;

    private DemoCustomers customers;

    @BeforeEach
    void open() {
        customers = new DemoCustomers(folder);
    }

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void aBookHoldsTwentyAddresses() {
        String customer = customers.customer();
        IntStream.range(0, 20)
                .forEach(_ -> assertThat(customers.service.add(customer, null, DemoCustomers.somewhere(), false))
                        .isPresent());

        assertThat(customers.service.add(customer, null, DemoCustomers.somewhere(), false))
                .isEmpty();
        customers.service.remove(
                customer, customers.service.addresses(customer).getLast().id());
        assertThat(customers.service.add(customer, null, DemoCustomers.somewhere(), true))
                .isPresent();
    }

    @Test
    void anothersAddressIsNotFoundChangedOrRemoved() {
        String owner = customers.customer();
        String other = customers.customer();
        Address address = customers
                .service
                .add(owner, "Home", DemoCustomers.somewhere(), false)
                .orElseThrow();

        assertThat(customers.service.address(owner, address.id()))
                .isEqualTo(new AddressAnswer.Found(DemoCustomers.somewhere()));
        assertThat(customers.service.address(other, address.id())).isEqualTo(new AddressAnswer.NoSuchAddress());
        assertThat(customers.service.change(other, address)).isEmpty();
        assertThat(customers.service.remove(other, address.id())).isFalse();
        assertThat(customers.service.addresses(owner)).containsExactly(address);
    }
}
