package in.shikanji.app.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param template its path with variables in braces
 * @param body the schema of its body, a missing node if it takes none
 * @param queries the parameters of its query
 */
record Operation(String method, String template, JsonNode body, List<Query> queries) {
    record Query(String name, boolean required, JsonNode schema) {}

    boolean takesBody() {
        return !body.isMissingNode();
    }

    boolean isSafe() {
        return method.equals("GET");
    }

    boolean hasVariables() {
        return template.contains("{");
    }

    boolean isStream() {
        return template.endsWith("/events");
    }
}
