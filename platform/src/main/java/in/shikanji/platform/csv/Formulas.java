package in.shikanji.platform.csv;

import java.util.regex.Pattern;

/**
 * Text that spreadsheets would take for a formula. A <code>'</code> before it makes it text for them; what begins so already
 * gets one more, so that each cell comes back as it went (OWASP, CSV injection).
 */
public final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private Formulas() {}

    public static String disarm(String text) {
        return FORMULA.matcher(text).matches() ? '\'' + text : text;
    }

    public static String rearm(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
