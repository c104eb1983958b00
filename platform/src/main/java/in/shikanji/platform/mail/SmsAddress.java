package in.shikanji.platform.mail;

import in.shikanji.platform.outbound.Hosts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address with places for a message in its path and query. It may hold somebody's key, so only its host is shown. */
final class SmsAddress {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("to", "text", "id");

    private final String template;
    private final String host;

    private SmsAddress(String template, String host) {
        this.template = template;
        this.host = host;
    }

    /** @throws IllegalArgumentException with what is wrong, which repeats nothing of the address */
    static SmsAddress of(String template) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(template);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        if (!places.contains("to") || !places.contains("text") || !KNOWN.containsAll(places)) {
            throw new IllegalArgumentException(
                    "the address takes the places {to} and {text}, and {id} if wanted, and no others");
        }
        URI uri = uri(PLACE.matcher(template).replaceAll("0"));
        String host = uri.getHost();
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the address is none of the web, or has a user or a fragment");
        }
        // a place in front of the path would let a message choose who gets it
        if (!template.startsWith(uri.getScheme() + "://" + uri.getRawAuthority())) {
            throw new IllegalArgumentException("the address has a place in front of its path");
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !Hosts.isThisMachine(host)) {
            throw new IllegalArgumentException("the address must begin with https, unless it is on this machine");
        }
        return new SmsAddress(template, host);
    }

    /** Where to ask for this message to be sent. */
    URI of(Sms sms) {
        return URI.create(PLACE.matcher(template)
                .replaceAll(place -> encoded(
                        switch (place.group(1)) {
                            case "to" -> sms.to();
                            case "text" -> sms.text();
                            default -> sms.id();
                        })));
    }

    @Override
    public String toString() {
        return host;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("the address is none");
        }
    }

    /** RFC 3986: everything but the unreserved characters; the JDK's encoder is for forms. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
