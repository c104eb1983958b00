package in.shikanji.platform.database;

/**
 * Is told of each commit, right before and right after. With {@link FileCommitTrace} it proves where a killed process
 * died; in production it is {@link #none}.
 */
public interface CommitTrace {
    /**
     * @param group counts the database's commits since it was opened
     * @param units how many units of work share the commit
     */
    void commitBegins(String database, long group, int units);

    void commitEnds(String database, long group);

    /** Notes that some other place was reached. */
    void mark(String place);

    static CommitTrace none() {
        return NoCommitTrace.INSTANCE;
    }
}
