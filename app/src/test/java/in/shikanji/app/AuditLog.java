package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What staff did, as the owner reads it. */
record AuditLog(Client owner) {
    /** @param query as it stands in the address, such as {@code subject=ord_1&action=order} */
    List<JsonNode> lines(String query) {
        return owner.get("/admin/audit?limit=100&" + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .toList();
    }

    List<String> actions(String query) {
        return lines(query).stream().map(line -> line.path("action").asString()).toList();
    }

    /** The only line of its kind. */
    JsonNode line(String action, String subject) {
        List<JsonNode> lines = lines("action=" + action + "&subject=" + subject);
        assertThat(lines).as("%s of %s", action, subject).hasSize(1);
        return lines.getFirst();
    }

    /** {@code before > after}, or {@code unchanged}. */
    static String change(JsonNode line, String field) {
        return line.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals(field))
                .map(change -> change.path("before").asString("none") + " > "
                        + change.path("after").asString("none"))
                .findFirst()
                .orElse("unchanged");
    }
}
