package in.shikanji.platform.database;

/** What {@link Idempotency} knows of a request when it arrives. */
public sealed interface Begin {
    /**
     * Seen for the first time: do it.
     *
     * @param resourceId the id to give to what it makes
     */
    record Fresh(String resourceId) implements Begin {}

    /**
     * Begun before, by a process that died or hangs, and taken over now: do it again with the same id, which is the key of
     * all sub-calls.
     */
    record Resumed(String resourceId) implements Begin {}

    /**
     * Done before: answer as then.
     *
     * @param status HTTP status of the first answer
     */
    record Done(String resourceId, int status) implements Begin {}

    /** Another attempt runs now. */
    record Running() implements Begin {}

    /** The key was used for a request with another body. */
    record Reused() implements Begin {}
}
