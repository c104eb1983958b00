package in.shikanji.platform;

/** Writes rupees the Indian way: the last three digits, then pairs. The JDK's formats can't. */
public final class Rupees {
    private Rupees() {}

    /** For example {@code ₹1,23,456} or {@code ₹49.50}; paise only when there are any. Not for negative amounts. */
    public static String text(long paise) {
        String rupees = Long.toString(paise / 100);
        StringBuilder text = new StringBuilder();
        int head = Math.max(0, rupees.length() - 3);
        for (int index = 0; index < rupees.length(); index++) {
            if (index > 0 && (index == head || (index < head && (head - index) % 2 == 0))) {
                text.append(',');
            }
            text.append(rupees.charAt(index));
        }
        long rest = paise % 100;
        return "₹" + text + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest);
    }
}
