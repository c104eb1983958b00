package in.shikanji.platform;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Makes and checks identifiers: UUID version 7 in TypeID text form, such as {@code ord_01jd3v1k8qf0b9s2m4n6p8r0t2}.
 * They sort by time of creation, within a millisecond too. The time in them is system time, never business time.
 *
 * @see <a href="https://github.com/jetify-com/typeid/tree/main/spec">TypeID specification 0.3</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, UUID version 7</a>
 */
public final class Ids {
    private static final char[] BASE32 = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,8}_[0-7][0-9a-hjkmnp-tv-z]{25}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long RANDOM_A_LIMIT = 0x0FFF;

    /** Drawn for so many ids at once: asking the operating system costs as much for one. */
    private static final LongBuffer DRAWN = LongBuffer.allocate(64).limit(0);

    private static long lastMillis;
    private static long counter;

    private Ids() {}

    /** A new id with the given prefix, greater than every id this process made before. */
    public static String next(String prefix) {
        long millis;
        long sequence;
        long random;
        synchronized (Ids.class) {
            long now = System.currentTimeMillis();
            if (now > lastMillis) {
                lastMillis = now;
                counter = random() & 0x03FF;
            } else if (++counter > RANDOM_A_LIMIT) {
                lastMillis++;
                counter = 0;
            }
            millis = lastMillis;
            sequence = counter;
            random = random();
        }
        long high = (millis << 16) | 0x7000L | sequence;
        long low = (random & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return prefix + '_' + encode(high, low);
    }

    private static long random() {
        if (!DRAWN.hasRemaining()) {
            byte[] bytes = new byte[Long.BYTES * DRAWN.capacity()];
            RANDOM.nextBytes(bytes);
            DRAWN.clear().put(ByteBuffer.wrap(bytes).asLongBuffer()).flip();
        }
        return DRAWN.get();
    }

    /** Whether the text has the shape of an id with this prefix; says nothing of its existence. */
    static boolean isId(String prefix, String text) {
        return text.startsWith(prefix + "_") && SHAPE.matcher(text).matches();
    }

    private static String encode(long high, long low) {
        char[] text = new char[26];
        for (int i = 25; i >= 0; i--) {
            text[i] = BASE32[(int) (low & 31)];
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return new String(text);
    }
}
