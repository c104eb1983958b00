package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseCustomer;
import in.shikanji.bench.house.HouseOrder.HouseProduct;
import in.shikanji.bench.house.HouseOrder.HouseStore;
import in.shikanji.bench.house.HouseOrder.Line;
import in.shikanji.bench.house.HouseOrder.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The chain and its history, made anew from the seed whenever it is asked for, so that the files can be written side by
 * side and nothing of size is kept.
 */
public final class House {
    static final int STORES = 20;
    static final int PRODUCTS = 60;
    static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final int LONGEST_DAYS = 365;
    private static final int ORDERS_A_DAY_AT_LEAST = 500;
    private static final LocalTime OPENS = LocalTime.of(11, 0);
    private static final int OPEN_SECONDS = 12 * 60 * 60;
    private static final Duration COOKING = Duration.ofMinutes(40);
    private static final String[] FIRST =
            ("Aarav Aditi Ananya Arjun Asha Bhavna Chirag Deepa Dev Divya Farhan Gauri Harsh Isha Jigar Kavya Kiran Lata Manoj"
                            + " Meera Mihir Naina Neel Nikhil Pooja Prakash Priya Rahul Rekha Ritu Rohan Sanjay Sneha Sunita Tara Uday Varun"
                            + " Vidya Yash Zoya")
                    .split(" ");
    private static final String[] LAST =
            ("Agarwal Bafna Bhat Chopra Chordia Desai Doshi Gala Gowda Gupta Hegde Iyer Jain Joshi Kapoor Kothari Kulkarni Lodha"
                            + " Malhotra Mehta Menon Modi Nahar Nair Oswal Parekh Patel Pillai Rao Reddy Sanghvi Seth Shah Sharma Shetty Singhvi"
                            + " Surana Trivedi Varma Zaveri")
                    .split(" ");

    private final long seed;
    private final int orders;
    private final int days;
    private final LocalDate firstDay;
    private final List<HouseStore> stores;
    private final List<HouseProduct> products;
    private final List<HouseCustomer> customers;

    /** @param lastDay the day at whose end the house stands */
    public House(int orders, int customers, long seed, LocalDate lastDay) {
        this.seed = seed;
        this.orders = orders;
        this.days = Math.clamp(orders / ORDERS_A_DAY_AT_LEAST, 1, LONGEST_DAYS);
        this.firstDay = lastDay.minusDays(days - 1L);
        this.stores = IntStream.range(0, STORES).mapToObj(this::store).toList();
        this.products = IntStream.range(0, PRODUCTS).mapToObj(this::product).toList();
        this.customers = IntStream.range(0, customers).mapToObj(this::customer).toList();
    }

    /** How many days of trade there are. */
    public int days() {
        return days;
    }

    public List<String> storeIds() {
        return stores.stream().map(HouseStore::id).toList();
    }

    public List<String> managerEmails() {
        return stores.stream().map(House::managerEmail).toList();
    }

    public List<String> customerIds() {
        return customers.stream().map(HouseCustomer::id).toList();
    }

    /** When the house opened its doors. */
    Instant opened() {
        return firstDay.minusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** When the house stands as it does. */
    Instant now() {
        return at(days - 1, OPEN_SECONDS);
    }

    List<HouseStore> stores() {
        return stores;
    }

    List<HouseProduct> products() {
        return products;
    }

    List<HouseCustomer> customers() {
        return customers;
    }

    String id(String prefix, long millis, long number) {
        return HouseIds.of(prefix, seed, millis, number);
    }

    static String managerEmail(HouseStore store) {
        return "manager@" + store.slug() + ".example.com";
    }

    private HouseCustomer customer(int index) {
        SplittableRandom random = new SplittableRandom(seed ^ (0x5deece66dL * (index + 1)));
        String name = FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
        return new HouseCustomer(
                index,
                id("cus", opened().toEpochMilli() + index, index),
                name,
                "guest%07d@example.com".formatted(index),
                "+9198%08d".formatted(index),
                (1 + random.nextInt(400)) + ", " + (1 + random.nextInt(20)) + "th Cross",
                pincode(random.nextInt(STORES)));
    }

    static String pincode(int store) {
        return Integer.toString(562_001 + store);
    }

    /** Every order, the oldest first. */
    void forEachOrder(Consumer<HouseOrder> taker) {
        for (int day = 0; day < days; day++) {
            ordersOf(day).forEach(taker);
        }
    }

    private List<HouseOrder> ordersOf(int day) {
        long from = (long) orders * day / days;
        int count = (int) ((long) orders * (day + 1) / days - from);
        SplittableRandom random = new SplittableRandom(seed + 31L * day);
        int[] millis = IntStream.generate(() -> random.nextInt(OPEN_SECONDS * 1000))
                .limit(count)
                .sorted()
                .toArray();
        int[] numbers = new int[STORES];
        List<HouseOrder> made = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            // Below a number that is itself drawn: the first stores have more to do than the last.
            HouseStore store = stores.get(random.nextInt(1 + random.nextInt(STORES)));
            Instant placed = at(day, 0).plusMillis(millis[index]);
            String number = store.code() + "-" + padded(++numbers[store.index()]);
            made.add(order(from + index, number, store, placed, random));
        }
        return made;
    }

    /** As %03d, a hundred times as fast. */
    private static String padded(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    private HouseOrder order(long index, String number, HouseStore store, Instant placed, SplittableRandom random) {
        HouseCustomer customer = customers.get(random.nextInt(customers.size()));
        boolean delivery = random.nextInt(10) < 6;
        return new HouseOrder(
                index,
                id("ord", placed.toEpochMilli(), index),
                number,
                store,
                customer,
                delivery,
                placed.atZone(ZONE).toLocalDate().toString(),
                lines(random),
                steps(customer, store, placed, delivery, random));
    }

    private List<Line> lines(SplittableRandom random) {
        int[] wanted = IntStream.generate(() -> random.nextInt(PRODUCTS))
                .distinct()
                .limit(1 + random.nextInt(4))
                .toArray();
        return Arrays.stream(wanted)
                .mapToObj(product -> new Line(products.get(product), 1 + random.nextInt(3)))
                .toList();
    }

    /** All the way in the past; as far as the kitchen came with what was placed just now. */
    private List<Step> steps(
            HouseCustomer customer, HouseStore store, Instant placed, boolean delivery, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("pending", placed, customer.id()));
        if (random.nextInt(100) < 7) {
            steps.add(new Step("cancelled", placed.plusSeconds(60), customer.id()));
            return steps;
        }
        List<String> way = delivery
                ? List.of("confirmed", "preparing", "ready", "out_for_delivery", "delivered")
                : List.of("confirmed", "preparing", "ready", "delivered");
        Duration step = COOKING.dividedBy(way.size());
        for (String status : way) {
            Instant at = steps.getLast().at().plus(step);
            if (at.isAfter(now())) {
                break;
            }
            steps.add(new Step(status, at, store.managerId()));
        }
        return steps;
    }

    private Instant at(int day, int second) {
        return firstDay.plusDays(day).atTime(OPENS).atZone(ZONE).toInstant().plusSeconds(second);
    }

    private HouseStore store(int index) {
        String slug = "counter-%02d".formatted(index + 1);
        long millis = opened().toEpochMilli();
        return new HouseStore(
                index,
                id("store", millis, index),
                slug,
                "C%02d".formatted(index + 1),
                "Jain Shikanji Counter " + (index + 1),
                id("stf", millis, index));
    }

    private HouseProduct product(int index) {
        return new HouseProduct(
                index,
                id("prod", opened().toEpochMilli(), index),
                "house-dish-%02d".formatted(index + 1),
                "House Dish " + (index + 1),
                100L * (20 + 10 * (index % 20)));
    }
}
