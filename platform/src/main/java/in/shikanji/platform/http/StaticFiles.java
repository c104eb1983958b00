package in.shikanji.platform.http;

/** The built web clients, read into memory at start. */
public final class StaticFiles {
    private StaticFiles() {}

    /** No files at all: for management ports and tests. */
    public static StaticFiles none() {
        return new StaticFiles();
    }

    boolean serves(String path) {
        return false;
    }

    Reply get(Request request) {
        return Reply.problem(Problem.notFound());
    }
}
