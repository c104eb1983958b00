package in.shikanji.app.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and index give the same request. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, long index) {
        return new Dice(new SplittableRandom(seed * 1_000_003 + index));
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T pick(T... list) {
        return list[random.nextInt(list.length)];
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A word that nobody used before. */
    String word() {
        return Long.toUnsignedString(random.nextLong(), 36);
    }
}
