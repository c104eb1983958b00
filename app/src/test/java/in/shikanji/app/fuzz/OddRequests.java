package in.shikanji.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** What is allowed and yet seldom done, and other protocols at the wrong door. */
final class OddRequests {
    /** The beginning of a TLS 1.2 handshake. */
    private static final byte[] TLS_HELLO = HexFormat.of()
            .parseHex("16030100c8010000c40303" + "ab".repeat(32) + "20" + "cd".repeat(32) + "0002130101000079");

    private OddRequests() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        return switch (dice.below(9)) {
            case 0, 1 -> pipelined(drafts);
            case 2 -> Sending.whole(drafts.any().method(dice.pick("HEAD", "OPTIONS")));
            case 3 ->
                Sending.whole(drafts.withBody()
                                .header("Expect", dice.pick("100-continue", "100-Continue", "200-ok", "")))
                        .inPieces(2);
            case 4 ->
                Sending.whole(drafts.any()
                        .version(dice.pick("HTTP/1.0", "HTTP/0.9", "HTTP/2", "HTTP/1.2", "HTTP/11.1", "ICY")));
            case 5 ->
                Sending.whole(
                        Draft.latin(
                                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u0000\u0000"),
                        false);
            case 6 -> Sending.whole(TLS_HELLO, false);
            case 7 -> Sending.whole(dice.bytes(dice.between(0, 2000)), false);
            default ->
                Sending.whole(
                        Draft.latin("\r\n".repeat(dice.between(1, 3))
                                + new String(drafts.reading().bytes(), java.nio.charset.StandardCharsets.ISO_8859_1)),
                        false);
        };
    }

    /** Several requests at once, the last of which may be broken. */
    private static Sending pipelined(Drafts drafts) {
        Dice dice = drafts.dice();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean headless = false;
        int count = dice.between(2, 8);
        for (int i = 0; i < count; i++) {
            Draft draft = drafts.of(operation -> !operation.isStream());
            if (draft.method().equals("GET") && dice.chance(20)) {
                draft.method("HEAD");
                headless = true;
            }
            all.writeBytes(draft.bytes());
        }
        if (dice.chance(30)) {
            all.writeBytes(dice.bytes(40));
        }
        return Sending.whole(all.toByteArray(), headless);
    }
}
