package in.shikanji.platform.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path, segment by segment: fixed text before {@code {name}.pdf} before {@code {name}}, so that
 * {@code /stores/serving} wins over {@code /stores/{id}}.
 */
final class Router {
    private final Node root = new Node();

    Router(List<Route> routes) {
        routes.forEach(this::add);
    }

    /** What stands at a path. */
    sealed interface Match {
        record Found(Route route, Map<String, String> variables) implements Match {}

        record WrongMethod(Set<String> allowed) implements Match {}

        record Nothing() implements Match {}
    }

    private static final class Node {
        private final Map<String, Node> fixed = new HashMap<>();
        private final TreeMap<String, Node> suffixed = new TreeMap<>();
        private final Map<String, Route> routes = new TreeMap<>();
    }

    /** @param path raw: decoded here after it is cut, so that an encoded slash stays inside its segment */
    Match find(String method, String path) {
        Search search = new Search(path.split("/", -1), method.equals("HEAD") ? "GET" : method);
        Route route = search.from(root, 1);
        if (route != null) {
            return new Match.Found(route, search.variables(route));
        }
        Set<String> allowed = search.allowed();
        return allowed.isEmpty() ? new Match.Nothing() : new Match.WrongMethod(allowed);
    }

    private void add(Route route) {
        Node node = root;
        String[] segments = route.path().split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i];
            int end = segment.indexOf('}');
            node = segment.startsWith("{") && end > 0
                    ? node.suffixed.computeIfAbsent(segment.substring(end + 1), _ -> new Node())
                    : node.fixed.computeIfAbsent(segment, _ -> new Node());
        }
        if (node.routes.putIfAbsent(route.method(), route) != null) {
            throw new IllegalArgumentException("two routes for " + route.method() + " " + route.path());
        }
    }

    private static final class Search {
        private final String[] segments;
        private final String method;
        private final List<String> values = new ArrayList<>(2);
        private final List<Node> ends = new ArrayList<>(1);

        Search(String[] segments, String method) {
            this.segments = segments;
            this.method = method;
        }

        private @Nullable Route from(Node node, int at) {
            if (at == segments.length) {
                Route route = node.routes.get(method);
                if (route == null) {
                    ends.add(node);
                }
                return route;
            }
            Node fixed = node.fixed.get(segments[at]);
            Route found = fixed == null ? null : from(fixed, at + 1);
            if (found != null || node.suffixed.isEmpty()) {
                return found;
            }
            return fromVariable(node, at);
        }

        private @Nullable Route fromVariable(Node node, int at) {
            String segment = segments[at];
            // a TreeMap in reverse has the longest suffix of a kind first and the empty one last
            for (var entry : node.suffixed.descendingMap().entrySet()) {
                String suffix = entry.getKey();
                if (segment.endsWith(suffix) && segment.length() > suffix.length()) {
                    values.addLast(segment.substring(0, segment.length() - suffix.length()));
                    Route found = from(entry.getValue(), at + 1);
                    if (found != null) {
                        return found;
                    }
                    values.removeLast();
                }
            }
            return null;
        }

        /** The methods of all that stands at this path. */
        private Set<String> allowed() {
            Set<String> allowed = new TreeSet<>();
            ends.forEach(node -> allowed.addAll(node.routes.keySet()));
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            return allowed;
        }

        private Map<String, String> variables(Route route) {
            if (values.isEmpty()) {
                return Map.of();
            }
            Map<String, String> variables = new HashMap<>();
            Iterator<String> next = values.iterator();
            for (String segment : route.path().split("/", -1)) {
                if (segment.startsWith("{")) {
                    variables.put(segment.substring(1, segment.indexOf('}')), decode(next.next()));
                }
            }
            return variables;
        }
    }

    /** Decodes a part of a path; a 400 problem for a broken escape. */
    static String decode(String raw) {
        if (raw.indexOf('%') < 0) {
            return raw;
        }
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("The address has a broken % escape.").asException();
        }
    }
}
