package in.shikanji.app.fuzz;

import in.shikanji.app.fuzz.Answers.Answer;
import in.shikanji.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the program promises of every answer, whatever was asked. */
final class Verdict {
    private static final Pattern INSIDES = Pattern.compile(
            "in\\.shikanji|java\\.|jdk\\.|io\\.helidon|jackson|org\\.sqlite|sqlite|Exception|\\bat [a-z]+\\.[a-z]|"
                    + "\\bselect |insert into|\\bupdate [a-z]+ set|delete from",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ONCE =
            List.of("content-length", "content-type", "x-request-id", "etag", "location", "cache-control");
    private static final Set<String> PROBLEM = Set.of("type", "title", "status", "detail", "code", "requestId");

    private Verdict() {}

    /**
     * One answer as it is counted.
     *
     * @param code of a problem, empty for others
     * @param complaint what is wrong with it, null if nothing is
     */
    record Judged(int status, String code, @Nullable String complaint) {
        boolean isDeep() {
            return (status >= 200 && status < 400) || status == 409 || status == 422;
        }
    }

    static Judged of(Answer answer) {
        if (answer.status() < 400) {
            return new Judged(answer.status(), "", complaint(answer));
        }
        boolean spoken = !answer.body().isEmpty();
        JsonNode problem = spoken ? tree(answer) : Json.tree(new byte[] {'{', '}'});
        String code = problem.path("code").asString("");
        String complaint = complaint(answer);
        if (complaint == null) {
            complaint = spoken ? complaint(answer, problem) : null;
        }
        return new Judged(answer.status(), code, complaint);
    }

    private static @Nullable String complaint(Answer answer) {
        if (answer.status() >= 500) {
            return "a failure of ours";
        }
        for (String name : ONCE) {
            if (answer.count(name) > 1) {
                return name + " stands more than once";
            }
        }
        if (answer.count("x-injected") > 0) {
            return "a header that the client wrote";
        }
        for (Answers.Header header : answer.headers()) {
            if (INSIDES.matcher(header.value()).find()) {
                return "the header " + header.name() + " shows our insides: " + header.value();
            }
        }
        return null;
    }

    private static @Nullable String complaint(Answer answer, JsonNode problem) {
        if (!answer.header("content-type").orElse("").equals("application/problem+json")) {
            return "an error that is no problem+json";
        }
        for (String field : PROBLEM) {
            if (problem.path(field).isMissingNode()) {
                return "a problem without " + field;
            }
        }
        if (problem.path("status").asInt(0) != answer.status()) {
            return "a problem whose status is another";
        }
        if (!answer.header("x-request-id").equals(problem.path("requestId").asStringOpt())) {
            return "a problem whose request has two names, or none";
        }
        return INSIDES.matcher(answer.utf8()).find() ? "it shows our insides" : null;
    }

    private static JsonNode tree(Answer answer) {
        try {
            return Json.tree(answer.body().getBytes(StandardCharsets.ISO_8859_1));
        } catch (JacksonException notJson) {
            return Json.tree(new byte[] {'{', '}'});
        }
    }
}
