package in.shikanji.store;

import in.shikanji.contracts.store.Places.Work;
import in.shikanji.store.Load.Piece;
import in.shikanji.store.hours.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the stations of a store find the time for a basket. What must leave at a time is made in the hour before it, the latest
 * stretch first; what is wanted as soon as possible is made from now on, the next stretch first.
 */
record Kitchen(Store store, Work work, Instant now, Load load) {
    /** Nothing is made earlier than this before it must leave. */
    private static final Duration KEEPS = Duration.ofHours(1);

    /** Further ahead nobody counts, and nothing is refused for it. */
    private static final int MOST_STRETCHES = 400;

    /** Work that found its place, and when it is done. */
    record Planned(List<Piece> pieces, Instant done) {}

    /**
     * The work of all stations before it must leave; empty if one of them finds no room.
     *
     * @param manned since when there is somebody in the kitchen
     */
    Optional<List<Piece>> before(Instant leaves, Instant manned) {
        Instant earliest = latest(latest(manned, now), leaves.minus(KEEPS));
        List<Piece> pieces = new ArrayList<>();
        for (Profile.Station station : counting(store, work)) {
            if (!backward(station, earliest, leaves, pieces)) {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    /** The work of all stations from now on. */
    Planned fromNow() {
        List<Piece> pieces = new ArrayList<>();
        Instant done = now;
        for (Profile.Station station : counting(store, work)) {
            done = latest(done, forward(station, pieces));
        }
        return new Planned(pieces, done);
    }

    /** The stations that have something to do with the work, and can do only so much. */
    static List<Profile.Station> counting(Store store, Work work) {
        return store.profile().stations().stream()
                .filter(station -> station.makeMinutes() != null)
                .filter(station -> work.seconds().getOrDefault(station.slug(), 0) > 0)
                .toList();
    }

    private int seconds(Profile.Station station) {
        return work.seconds().getOrDefault(station.slug(), 0);
    }

    private static int capacity(Profile.Station station) {
        return station.makeMinutes() == null ? 0 : station.makeMinutes() * 60;
    }

    private boolean backward(Profile.Station station, Instant earliest, Instant leaves, List<Piece> pieces) {
        Stretches stretches = Stretches.of(store);
        int left = seconds(station);
        Opening stretch = stretches.at(leaves.minusMillis(1));
        while (left > 0 && stretch.to().isAfter(earliest)) {
            int taken = Math.min(left, capacity(station) - load.secondsAt(station.slug(), stretch));
            if (taken > 0) {
                pieces.add(new Piece(station.slug(), stretch.from(), taken));
                left -= taken;
            }
            stretch = stretches.before(stretch);
        }
        return left == 0;
    }

    private Instant forward(Profile.Station station, List<Piece> pieces) {
        Stretches stretches = Stretches.of(store);
        int left = seconds(station);
        Opening stretch = stretches.at(now);
        Instant done = now;
        for (int count = 0; left > 0; count++) {
            int used = load.secondsAt(station.slug(), stretch);
            int free = Math.min(capacity(station) - used, stillToCome(station, stretch));
            int taken = count == MOST_STRETCHES ? left : Math.min(left, free);
            if (taken > 0) {
                pieces.add(new Piece(station.slug(), stretch.from(), taken));
                left -= taken;
                done = doneBy(station, stretch, used + taken);
            }
            stretch = stretches.after(stretch);
        }
        return done;
    }

    /** What the station can do in what is left of a stretch. */
    private int stillToCome(Profile.Station station, Opening stretch) {
        return stretch.contains(now)
                ? (int) share(
                        capacity(station),
                        Duration.between(now, stretch.to()).toMillis(),
                        Duration.between(stretch.from(), stretch.to()).toMillis())
                : capacity(station);
    }

    /** When so much of a stretch's work is done, if it is done evenly and what is new comes last. */
    private Instant doneBy(Profile.Station station, Opening stretch, int seconds) {
        long length = Duration.between(stretch.from(), stretch.to()).toMillis();
        Instant inTurn =
                stretch.from().plusMillis(share(length, Math.min(seconds, capacity(station)), capacity(station)));
        Instant atOnce = now.plusMillis(share(length, seconds(station), capacity(station)));
        Instant done = latest(inTurn, atOnce);
        return done.isAfter(stretch.to()) ? stretch.to() : done;
    }

    static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static long share(long whole, long part, long of) {
        return whole * part / of;
    }
}
