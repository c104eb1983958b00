package in.shikanji.bench.house;

import java.time.Instant;
import java.util.List;

/**
 * An order of the house, with all that has happened to it.
 *
 * @param index which order of the house it is, from 0
 * @param number of the store's day
 * @param steps from pending on, the last as it stands
 */
record HouseOrder(
        long index,
        String id,
        String number,
        HouseStore store,
        HouseCustomer customer,
        boolean delivery,
        String businessDate,
        List<Line> lines,
        List<Step> steps) {
    HouseOrder {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    record HouseStore(int index, String id, String slug, String code, String name, String managerId) {}

    record HouseProduct(int index, String id, String slug, String name, long pricePaise) {}

    record HouseCustomer(int index, String id, String name, String email, String phone, String line1, String pincode) {}

    record Line(HouseProduct product, int quantity) {
        long paise() {
            return quantity * product.pricePaise();
        }
    }

    record Step(String status, Instant at, String by) {}

    Instant placedAt() {
        return steps.getFirst().at();
    }

    String status() {
        return steps.getLast().status();
    }

    boolean hasBeen(String status) {
        return steps.stream().anyMatch(step -> step.status().equals(status));
    }

    long subtotalPaise() {
        return lines.stream().mapToLong(Line::paise).sum();
    }
}
