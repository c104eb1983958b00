package in.shikanji.app.fuzz;

import java.util.Arrays;

/** Clients whose bytes dribble in, and clients that go half-way. */
final class SlowSenders {
    private static final int MOST_PIECES = 25;

    private SlowSenders() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = dice.chance(70) ? drafts.withBody() : drafts.any();
        if (draft.body().length > 0 && dice.chance(30)) {
            draft.framedByHand()
                    .header("Transfer-Encoding", "chunked")
                    .body(Draft.latin(ChunkFaults.chunked(draft.body(), dice)));
        }
        Sending whole = Sending.whole(draft);
        Sending slow = whole.inPieces(dice.between(2, MOST_PIECES));
        return switch (dice.below(5)) {
            case 0 -> cut(whole, dice).inPieces(dice.between(1, 4)).ending(Sending.Ending.LEAVES);
            case 1 -> cut(whole, dice).inPieces(dice.between(1, 4)).ending(Sending.Ending.RESETS);
            case 2 -> cut(whole, dice);
            default -> slow;
        };
    }

    private static Sending cut(Sending whole, Dice dice) {
        byte[] bytes = whole.bytes();
        return Sending.whole(Arrays.copyOf(bytes, 1 + dice.below(bytes.length)), whole.headless());
    }
}
