package in.shikanji.gateway;

import in.shikanji.platform.http.Deprecation;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells those who use a route that will go, with each answer, refusals too. */
final class Deprecations implements Filter {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** RFC 9110's; the JDK's for RFC 1123 writes days with one digit. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Map<Which, Deprecation> deprecated = new HashMap<>();

    private record Which(String method, String route) {}

    Deprecations(List<Route> routes) {
        for (Route route : routes) {
            Deprecation deprecation = route.deprecation();
            if (deprecation != null) {
                deprecated.put(new Which(route.method(), route.path()), deprecation);
            }
        }
    }

    @Override
    public Reply filter(Request request, Handler next) {
        Reply reply = next.handle(request);
        String method = request.method().equals("HEAD") ? "GET" : request.method();
        Deprecation deprecation = deprecated.get(new Which(method, request.route()));
        return deprecation == null
                ? reply
                : reply.withHeader("Deprecation", "@" + deprecation.since().getEpochSecond())
                        .withHeader("Sunset", httpDate(deprecation.sunset()))
                        .withHeader("Link", '<' + successor(deprecation, request) + ">; rel=\"successor-version\"");
    }

    private static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** Of this very thing: what is a variable in the path is its value here. */
    private static String successor(Deprecation deprecation, Request request) {
        return VARIABLE.matcher(deprecation.successorPath())
                .replaceAll(variable -> URLEncoder.encode(request.variable(variable.group(1)), StandardCharsets.UTF_8)
                        .replace("+", "%20"));
    }
}
