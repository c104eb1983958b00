package in.shikanji.platform.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The keys there are, the oldest first, and what each is for at a time. At least one. */
record KeyRing(List<SigningKey> keys) {
    /** How long others may go on with the key set they have before they must know the next key. */
    static final Duration AHEAD = Duration.ofDays(1);

    /** How long after its last signature a key may be needed. */
    private static final Duration AFTERWARDS = Tokens.LIFETIME.plusMinutes(1);

    KeyRing {
        keys = keys.stream()
                .sorted(Comparator.comparing(SigningKey::signsFrom).thenComparing(SigningKey::id))
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no signing key");
        }
    }

    /** The newest that signs already; the oldest if the clock was set back before all of them. */
    SigningKey signing(Instant now) {
        return newestFrom(now).orElse(keys.getFirst());
    }

    /** The key that checks tokens which name it; none when its tokens have all expired. */
    Optional<SigningKey> checking(String id, Instant now) {
        return usable(now).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /** What others need to check tokens now and until {@link #AHEAD} from now. */
    List<SigningKey> usable(Instant now) {
        List<SigningKey> usable = new ArrayList<>(keys);
        usable.removeAll(expired(now));
        return usable;
    }

    /** Keys whose last token has expired. */
    List<SigningKey> expired(Instant now) {
        List<SigningKey> expired = new ArrayList<>();
        for (int older = 0; older < keys.size() - 1; older++) {
            Instant lastSignature = keys.get(older + 1).signsFrom();
            if (!now.isBefore(lastSignature.plus(AFTERWARDS))) {
                expired.add(keys.get(older));
            }
        }
        return expired;
    }

    /** Whether the next key must be made now, to sign when the newest has done so for long enough. */
    boolean nextIsDue(Instant now, Duration rotateEvery) {
        // A key from a day that has not come was made while the clock was wrong, and is not waited for.
        return newestFrom(now.plus(AHEAD))
                .map(newest ->
                        !now.isBefore(newest.signsFrom().plus(rotateEvery).minus(AHEAD)))
                .orElse(true);
    }

    private Optional<SigningKey> newestFrom(Instant then) {
        return keys.reversed().stream()
                .filter(key -> !key.signsFrom().isAfter(then))
                .findFirst();
    }
}
