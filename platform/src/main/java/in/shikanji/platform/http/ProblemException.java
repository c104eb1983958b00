package in.shikanji.platform.http;

/** Carries a {@link Problem} out of parsing; has no stack trace, since it is an answer and not a fault. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
