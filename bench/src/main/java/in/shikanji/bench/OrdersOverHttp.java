package in.shikanji.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole program: orders placed over HTTP, durable when the 201 is there, all listeners on. */
final class OrdersOverHttp {
    static final String ORDERS = "orders placed";
    static final String CPU = "CPU of the server";

    private OrdersOverHttp() {}

    static Scenario measure(Bench bench, Path data) throws Exception {
        Scenario scenario = new Scenario("Orders over HTTP, " + Bench.CALLERS + " kept connections, closed loop");
        try (ChildProcess program = ChildProcess.program(bench.folder(), data, 0)) {
            Shop shop = new Shop(program.port());
            shop.open();
            List<Shop.Customer> customers = new ArrayList<>();
            for (int customer = 0; customer < Bench.CALLERS; customer++) {
                customers.add(shop.customer(customer));
            }
            var _ = Load.run(customers, bench.seconds());
            for (int run = 0; run < Bench.RUNS; run++) {
                Usage before = program.usage();
                Usage driverBefore = Usage.ofThisProcess();
                Load load = Load.run(customers, bench.seconds());
                Usage after = program.usage();
                double driver = Usage.ofThisProcess().cpuSeconds() - driverBefore.cpuSeconds();
                double orders = load.count();
                scenario.add(ORDERS, load);
                scenario.add(CPU, "ms each", 1000 * (after.cpuSeconds() - before.cpuSeconds()) / orders);
                scenario.add("CPU of the driver", "ms each", 1000 * driver / orders);
                scenario.add("resident after", "MiB", after.residentMebibytes());
            }
            for (Shop.Customer customer : customers) {
                customer.close();
            }
            program.stop();
        }
        return scenario;
    }
}
