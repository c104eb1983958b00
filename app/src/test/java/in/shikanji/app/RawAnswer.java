package in.shikanji.app;

import in.shikanji.platform.Json;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads an answer as it came over the wire. */
final class RawAnswer {
    private RawAnswer() {}

    static Answer of(String request, String text) {
        int end = text.indexOf("\r\n\r\n");
        String[] head = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new HashMap<>();
        for (int line = 1; line < head.length; line++) {
            String[] field = head[line].split(": ?", 2);
            headers.computeIfAbsent(field[0], _ -> new ArrayList<>()).add(field.length == 2 ? field[1] : "");
        }
        int from = text.indexOf('{', end);
        int to = text.lastIndexOf('}');
        boolean json = headers.toString().contains("json") && from >= 0 && to > from;
        JsonNode body = json
                ? Json.tree(text.substring(from, to + 1).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : MissingNode.getInstance();
        return new Answer(
                request, Integer.parseInt(head[0].split(" ")[1]), HttpHeaders.of(headers, (_, _) -> true), body);
    }
}
