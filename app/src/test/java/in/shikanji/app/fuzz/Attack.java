package in.shikanji.app.fuzz;

import in.shikanji.app.fuzz.Answers.Answer;
import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Sends requests of all families, in rounds, and gathers what is wrong with the answers. */
final class Attack {
    private static final int ROUND = 2_500;
    private static final int WORKERS = 8;
    private static final int MOST_COMPLAINTS = 20;

    private final Program program;
    private final Surface surface;
    private final long seed;
    private final Wire wire;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    Attack(Program program, Surface surface, long seed) throws IOException {
        this.program = program;
        this.surface = surface;
        this.seed = seed;
        this.wire = new Wire(URI.create(program.url()).getPort());
    }

    /** What was found wrong so far; empty when all is well. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Sends the requests of these numbers, several at once. */
    Tally send(long first, long count) throws Exception {
        Tally tally = new Tally();
        for (long start = first; start < first + count && complaints.size() < MOST_COMPLAINTS; start += ROUND) {
            round(World.open(program), new AtomicLong(start), Math.min(first + count, start + ROUND), tally);
        }
        return tally;
    }

    private void round(World world, AtomicLong next, long end, Tally tally) throws InterruptedException {
        List<Thread> workers = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            workers.add(Thread.ofVirtual().start(() -> {
                for (long index = next.getAndIncrement(); index < end; index = next.getAndIncrement()) {
                    sendOne(world, index, tally);
                }
            }));
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private void sendOne(World world, long index, Tally tally) {
        Dice dice = Dice.of(seed, index);
        Family family = Family.of(dice);
        Sending sending = family.make(new Drafts(surface, world, dice));
        String complaint;
        try {
            complaint = judge(family, sending, wire.send(sending), tally);
        } catch (IOException | RuntimeException failed) {
            complaint = "it could not be sent: " + failed;
        }
        if (complaint != null) {
            complaints.add("%s, -Dfuzz.seed=%d -Dfuzz.index=%d: %s%n    sent, in hex: %s"
                    .formatted(family, seed, index, complaint, sending.hex()));
        }
    }

    private static @Nullable String judge(Family family, Sending sending, Wire.Heard heard, Tally tally) {
        if (heard.end() == Wire.End.SILENCE) {
            return "neither an answer nor an end came after: " + heard.text();
        }
        List<Answer> answers;
        try {
            answers = Answers.read(heard, sending.headless());
        } catch (IllegalArgumentException malformed) {
            return "a malformed answer (" + malformed.getMessage() + "): " + heard.text();
        }
        List<Verdict.Judged> judged = answers.stream()
                .filter(answer -> answer.status() >= 200)
                .map(Verdict::of)
                .toList();
        if (judged.isEmpty()) {
            String how = heard.end().name().toLowerCase(java.util.Locale.ROOT);
            tally.add(family, 0, how, false);
            return null;
        }
        Verdict.Judged first = judged.getFirst();
        tally.add(family, first.status(), (first.status() + " " + first.code()).strip(), first.isDeep());
        return judged.stream()
                .filter(one -> one.complaint() != null)
                .findFirst()
                .map(one -> one.complaint() + ": " + heard.text())
                .orElse(null);
    }
}
