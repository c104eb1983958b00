package in.shikanji.app.kill;

import in.shikanji.app.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a process was when it was killed, by two witnesses. The trace, which outlives the process, shows commits that were
 * begun and not ended. Copies of the files, taken before anybody opens them again (or the database, when the server has let go of the program), show stock that is held for orders which
 * are not there: the process died after the commit in one database and before the commit in the other.
 *
 * @param aim whether the moment was random
 * @param committing the databases inside whose commit it died
 * @param stranded the orders between whose two databases it died
 */
record Death(Aim aim, Set<String> committing, Set<String> stranded) {
    private static final Duration LONGEST_AIM = Duration.ofSeconds(20);
    private static final long RANDOM_MOMENT_NANOS = 300_000_000;

    Death {
        committing = Set.copyOf(committing);
        stranded = Set.copyOf(stranded);
    }

    /**
     * When to shoot. Every second kill is aimed, so that on any machine enough of them lie where it hurts: it waits for the
     * trace to say that a commit began, or that an order's stock was reserved. Those are no sample of random crashes.
     */
    enum Aim {
        INSIDE_A_COMMIT,
        BETWEEN_DATABASES,
        AT_RANDOM;

        static Aim of(int kill) {
            return kill % 2 == 0 ? AT_RANDOM : kill % 4 == 1 ? INSIDE_A_COMMIT : BETWEEN_DATABASES;
        }
    }

    boolean isInsideACommit() {
        return !committing.isEmpty();
    }

    boolean isBetweenDatabases() {
        return !stranded.isEmpty();
    }

    String words() {
        StringBuilder words = new StringBuilder(
                switch (aim) {
                    case AT_RANDOM -> "at random: ";
                    case INSIDE_A_COMMIT, BETWEEN_DATABASES -> "aimed: ";
                });
        if (isInsideACommit()) {
            words.append("inside a commit of ").append(String.join(" and ", new TreeSet<>(committing)));
        }
        if (isBetweenDatabases()) {
            words.append(isInsideACommit() ? ", " : "")
                    .append("between the databases for ")
                    .append(stranded.size())
                    .append(" orders");
        }
        return words.append(isInsideACommit() || isBetweenDatabases() ? "" : "elsewhere")
                .toString();
    }

    /** Kills the program while the crowd works and finds out where that was. */
    static Death of(Program program, Crowd crowd, Aim aim, Random random, Evidence evidence) throws Exception {
        try (Trace trace = new Trace(evidence.trace())) {
            long end = System.nanoTime()
                    + (aim == Aim.AT_RANDOM
                            ? (long) (random.nextDouble() * RANDOM_MOMENT_NANOS)
                            : LONGEST_AIM.toNanos());
            while (System.nanoTime() - end < 0 && !(trace.read() && isAimedAt(trace, aim))) {
                Thread.onSpinWait();
            }
            crowd.expectTheEnd();
            program.kill();
            program.awaitEnd();
            trace.read();
            return new Death(aim, trace.committing(), evidence.stranded());
        }
    }

    private static boolean isAimedAt(Trace trace, Aim aim) {
        return switch (aim) {
            case AT_RANDOM -> false;
            case INSIDE_A_COMMIT -> trace.hasJustBegun();
            case BETWEEN_DATABASES -> trace.hasJustReserved();
        };
    }

    /**
     * What a life leaves.
     *
     * @param scratch a folder for copies
     */
    record Evidence(Path trace, Path data, Path scratch) {
        /** Looks at copies: to open the files themselves would already repair them. */
        Set<String> stranded() throws Exception {
            if (Engine.isPostgres()) {
                return strandedOnTheServer();
            }
            Path copies = Files.createTempDirectory(scratch, "copies");
            for (String name : List.of("order.db", "inventory.db", "customer.db")) {
                Files.copy(data.resolve(name), copies.resolve(name));
                String log = name + "-wal";
                if (Files.exists(data.resolve(log))) {
                    Files.copy(data.resolve(log), copies.resolve(log));
                }
            }
            try (Books books = Books.open(copies)) {
                return new TreeSet<>(books.stranded());
            }
        }

        /** The server outlives the program: it may still finish what it was told last. */
        private Set<String> strandedOnTheServer() throws Exception {
            try (Books books = Books.open(data)) {
                Patience.until("the program's connections to end", LONGEST_AIM, () -> Optional.of(books.isAlone()));
                return new TreeSet<>(books.stranded());
            }
        }
    }
}
