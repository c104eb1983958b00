package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever a customer does to the address book: exactly one default, unless the book is empty. */
class OneDefaultAddressTest {
    private static final Path FOLDER = folder();
    private static final DemoCustomers CUSTOMERS = new DemoCustomers(FOLDER);

    @AfterContainer
    static void close() throws IOException {
        CUSTOMERS.close();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    /** What is done, to which entry of the book, and whether the mark is asked for. */
    record Act(Kind kind, int entry, boolean isDefault) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.ADD, Kind.ADD, Kind.CHANGE, Kind.REMOVE),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false))
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Property(tries = 40)
    void oneAddressIsTheDefault(@ForAll("acts") List<Act> acts) {
        String customer = CUSTOMERS.customer();
        for (Act act : acts) {
            perform(customer, act);

            List<Address> book = CUSTOMERS.service.addresses(customer);
            assertThat(book).filteredOn(Address::isDefault).hasSize(book.isEmpty() ? 0 : 1);
            assertThat(book.isEmpty() || book.getFirst().isDefault()).isTrue();
        }
    }

    private static void perform(String customer, Act act) {
        CustomerService service = CUSTOMERS.service;
        List<Address> book = service.addresses(customer);
        if (act.kind() == Kind.ADD || book.isEmpty()) {
            service.add(customer, null, DemoCustomers.somewhere(), act.isDefault());
            return;
        }
        Address entry = book.get(act.entry() % book.size());
        if (act.kind() == Kind.REMOVE) {
            assertThat(service.remove(customer, entry.id())).isTrue();
        } else {
            Address changed = new Address(entry.id(), "Home", entry.postal(), act.isDefault());
            assertThat(service.change(customer, changed)).isPresent();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("customers");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
