package in.shikanji.order;

import java.time.Instant;

/** The time for which a guest orders ahead; the end is exclusive. */
record Slot(Instant start, Instant end) {}
