package in.shikanji.bench.house;

/** Ids in the form that the program gives out, but from a seed. They sort by their time, as the program's do. */
final class HouseIds {
    private static final char[] BASE32 = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private HouseIds() {}

    /**
     * An id of a row.
     *
     * @param number which row of this kind it is
     */
    static String of(String prefix, long seed, long millis, long number) {
        long high = (millis << 16) | 0x7000L | (number & 0x0FFF);
        long random = mix(mix(seed + prefix.hashCode()) + number);
        long low = (random & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        char[] text = new char[26];
        for (int at = 25; at >= 0; at--) {
            text[at] = BASE32[(int) (low & 31)];
            low = (low >>> 5) | (high << 59);
            high >>>= 5;
        }
        return prefix + '_' + new String(text);
    }

    /** Stafford's mix 13: different numbers give different numbers that look like chance. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
