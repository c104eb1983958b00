package in.shikanji.app.kill;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the trace of one life while it grows: which commits are under way, which orders have stock but are not written. */
final class Trace implements AutoCloseable {
    private final RandomAccessFile file;
    private final StringBuilder rest = new StringBuilder();
    private final Set<String> committing = new TreeSet<>();
    private final Set<String> reserved = new TreeSet<>();
    private String last = "";

    Trace(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
    }

    /** Reads what is new; false if nothing is. */
    boolean read() throws IOException {
        int fresh = (int) (file.length() - file.getFilePointer());
        if (fresh == 0) {
            return false;
        }
        byte[] bytes = new byte[fresh];
        file.readFully(bytes);
        rest.append(new String(bytes, StandardCharsets.UTF_8));
        for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
            note(rest.substring(0, end));
            rest.delete(0, end + 1);
        }
        return true;
    }

    /** The databases with a commit begun and not ended; where writes run at once, one may have several. */
    Set<String> committing() {
        return committing.stream().map(commit -> commit.split(" ", 2)[0]).collect(Collectors.toSet());
    }

    /** The orders whose stock was reserved and of which nothing more was said. */
    Set<String> reserved() {
        return Set.copyOf(reserved);
    }

    /** Whether the last thing that happened is that an order's stock was reserved. */
    boolean hasJustReserved() {
        return last.equals("mark");
    }

    /** Whether the last thing that happened is the beginning of a commit. */
    boolean hasJustBegun() {
        return last.equals("begin");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void note(String line) {
        String[] words = line.split(" ", -1);
        last = words[0];
        switch (words[0]) {
            case "begin" -> committing.add(words[1] + " " + words[2]);
            case "end" -> committing.remove(words[1] + " " + words[2]);
            case "mark" -> mark(words[1], words[2]);
            default -> throw new IllegalStateException("A line of the trace that nobody knows: " + line);
        }
    }

    private void mark(String place, String orderId) {
        if (place.equals("reserved")) {
            reserved.add(orderId);
        } else {
            reserved.remove(orderId);
            last = "placed";
        }
    }
}
