package in.shikanji.platform.http;

import io.helidon.http.Status;
import java.util.List;

/** A problem as it is sent. */
record ProblemJson(
        String type, String title, int status, String detail, String code, String requestId, List<FieldError> errors) {
    static final String CONTENT_TYPE = "application/problem+json";

    static ProblemJson of(Problem problem, String requestId) {
        return new ProblemJson(
                "urn:shikanji:problem:" + problem.code(),
                Status.create(problem.status()).reasonPhrase(),
                problem.status(),
                problem.detail(),
                problem.code(),
                requestId,
                problem.errors());
    }
}
