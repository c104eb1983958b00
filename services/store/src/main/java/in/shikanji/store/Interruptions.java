package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is not as usual for a while. Everything here ends by itself, in business time. */
record Interruptions(List<Pause> pauses, @Nullable Busy busy) {
    static final Interruptions NONE = new Interruptions(List.of(), null);

    Interruptions {
        pauses = List.copyOf(pauses);
    }

    /**
     * No orders for a while.
     *
     * @param fulfilment null for every way of fulfilment
     * @param reason for staff
     */
    record Pause(@Nullable FulfilmentType fulfilment, Instant until, String reason) {}

    /** More to do than usual. */
    record Busy(int extraMinutes, Instant until) {}

    /** The pause that an order of this kind runs into, the longest; {@code type} null for orders of any kind. */
    Optional<Pause> pauseAt(@Nullable FulfilmentType type, Instant at) {
        return pausesAt(at).stream()
                .filter(pause -> pause.fulfilment() == null || pause.fulfilment() == type)
                .max(Comparator.comparing(Pause::until));
    }

    List<Pause> pausesAt(Instant at) {
        return pauses.stream().filter(pause -> at.isBefore(pause.until())).toList();
    }

    Optional<Busy> busyAt(Instant at) {
        return Optional.ofNullable(busy).filter(now -> at.isBefore(now.until()));
    }

    /** With this pause instead of one of the same kind. */
    Interruptions pausing(Pause pause) {
        return new Interruptions(
                Stream.concat(pauses.stream().filter(one -> one.fulfilment() != pause.fulfilment()), Stream.of(pause))
                        .toList(),
                busy);
    }

    /** Without the pause of that way of fulfilment; without any if it is null. */
    Interruptions resuming(@Nullable FulfilmentType type) {
        return new Interruptions(
                type == null
                        ? List.of()
                        : pauses.stream()
                                .filter(one -> one.fulfilment() != type)
                                .toList(),
                busy);
    }

    Interruptions busy(@Nullable Busy next) {
        return new Interruptions(pauses, next);
    }
}
