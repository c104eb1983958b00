package in.shikanji.app.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** Addresses that are not, or not quite, those of anything. */
final class PathFaults {
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PRI",
            "PROPFIND",
            "get",
            "G\u0001T",
            "<script>",
            "X".repeat(200),
            "");

    private static final List<String> TARGETS = List.of(
            "*",
            "",
            "//",
            "/..",
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/assets/..%5c..%5cindex.html",
            "/console/../../web/api/openapi.json",
            "/console/assets/%2e%2e/index.html",
            "/index.html%00.js",
            "/%",
            "/%z",
            "/%zz",
            "/%c0%af",
            "/%ff%fe",
            "/%u0041",
            "/api/v1",
            "/api/v1/",
            "/api/v1//products",
            "//api/v1/products",
            "/api/v1/products/",
            "/api/v1/./products",
            "/api/v1/products;jsessionid=1",
            "/api;v=1/v1/products",
            "/api/v1/products#fragment",
            "/API/V1/PRODUCTS",
            "/api/v2/products",
            "/api/v1/products/a/b/c/d",
            "http://shikanji.test/api/v1/products",
            "http://other.test:99999/api/v1/products",
            "shikanji.test:443",
            "file:///etc/passwd",
            "/.git/config",
            "/META-INF/MANIFEST.MF",
            "/web/api/openapi.json",
            "/metrics",
            "/health/live/..",
            "/" + "a/".repeat(2000),
            "/" + "x".repeat(7000),
            "/" + "x".repeat(9000),
            "/api/v1/orders/" + "%41".repeat(2000),
            "/a b",
            "/a\tb",
            "/a\u0000b",
            "/%0d%0aX-Injected:%20yes",
            "/api/v1/orders/%0d%0aX-Injected:%20yes");

    private PathFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = drafts.any();
        switch (dice.below(4)) {
            case 0 -> draft.target(_ -> dice.pick(TARGETS));
            case 1 -> draft.method(method(draft, dice));
            case 2 -> draft.target(target -> bend(target, dice));
            default -> draft.target(target -> damage(target, dice));
        }
        return Sending.whole(draft);
    }

    /** Any, but nothing is deleted where dishes are: one would be off the menu, and the world goes on ordering it. */
    private static String method(Draft draft, Dice dice) {
        String method = dice.pick(METHODS);
        return method.equals("DELETE") && draft.target().contains("/products/") ? "PATCH" : method;
    }

    /** Another way to write the path, or one that only looks like it. */
    private static String bend(String target, Dice dice) {
        return switch (dice.below(12)) {
            case 0 -> target.replace("/", "//");
            case 1 -> target.replace("/", "%2f");
            case 2 -> target.replaceFirst("/v1/", "/v1/%2e/");
            case 3 -> target.replaceFirst("/v1/", "/v1/../v1/");
            case 4 -> target + "/";
            case 5 -> target + "%00";
            case 6 -> target.replaceFirst("(\\?|$)", ";a=b;c$1");
            case 7 -> target.replaceFirst("/v1/", "/v1/" + Draft.utf8("शिकंजी") + "/");
            case 8 -> escaped(target);
            case 9 -> target.replaceFirst("(\\?|$)", ".json$1");
            case 10 -> target.replaceFirst("(\\?|$)", "%20$1");
            default -> "http://shikanji.test" + target;
        };
    }

    /** Every letter of the path as an escape. */
    private static String escaped(String target) {
        return target.chars()
                .mapToObj(c -> Character.isLetter(c) ? "%" + Integer.toHexString(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String damage(String target, Dice dice) {
        StringBuilder text = new StringBuilder(target);
        int times = dice.between(1, 3);
        for (int i = 0; i < times; i++) {
            int at = dice.below(text.length() + 1);
            switch (dice.below(3)) {
                case 0 -> text.insert(at, (char) dice.below(256));
                case 1 -> text.insert(at, dice.pick("%", "%2", "%00", "%ff", "..", "/", "\\", "?", "#", "&"));
                default -> text.delete(at, Math.min(text.length(), at + dice.between(1, 5)));
            }
        }
        return text.toString();
    }
}
