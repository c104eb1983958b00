package in.shikanji.app.fuzz;

import java.util.Arrays;

/** Bodies in chunks that are cut wrongly, announced wrongly or never end. */
final class ChunkFaults {
    private ChunkFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = drafts.withBody().framedByHand().header("Transfer-Encoding", "chunked");
        byte[] sound = draft.body();
        String body = chunked(sound, dice);
        draft.body(Draft.latin(dice.chance(30) ? body : spoilt(body, sound, dice)));
        if (dice.chance(8)) {
            draft.header("Content-Length", Integer.toString(draft.body().length));
        }
        if (dice.chance(8)) {
            draft.header("Transfer-Encoding", dice.pick("chunked", "identity", "gzip"));
        }
        if (dice.chance(8)) {
            draft.header("Trailer", "X-Injected");
        }
        return Sending.whole(draft);
    }

    /** The bytes in chunks of any size, as they should be; a chunk may have an extension. */
    static String chunked(byte[] bytes, Dice dice) {
        StringBuilder chunks = new StringBuilder();
        int at = 0;
        while (at < bytes.length) {
            int size = Math.min(bytes.length - at, dice.between(1, 200));
            String text =
                    new String(Arrays.copyOfRange(bytes, at, at + size), java.nio.charset.StandardCharsets.ISO_8859_1);
            chunks.append(Integer.toHexString(size))
                    .append(dice.chance(5) ? ";name=\"value\"" : "")
                    .append("\r\n")
                    .append(text)
                    .append("\r\n");
            at += size;
        }
        return chunks.append("0\r\n\r\n").toString();
    }

    private static String spoilt(String body, byte[] sound, Dice dice) {
        String head = body.substring(0, body.indexOf('\r'));
        return switch (dice.below(16)) {
            case 0 -> body.replaceFirst("^[^\r]*", dice.pick("zz", "", "-1", "+5", "0x5", " 5", "5 ", "5;", "\t"));
            case 1 -> body.replaceFirst("^[^\r]*", dice.pick("7fffffff", "80000000", "ffffffff", "100000000"));
            case 2 -> body.replaceFirst("^[^\r]*", "f".repeat(dice.pick(16, 17, 500)));
            case 3 -> body.replaceFirst("^[^\r]*", head + ";" + "e".repeat(dice.pick(100, 9000, 30_000)));
            case 4 -> body.replaceFirst("^[^\r]*", Integer.toHexString(sound.length + dice.between(1, 9)));
            case 5 -> body.replaceFirst("^[^\r]*", "1");
            case 6 -> body.substring(0, dice.below(body.length()));
            case 7 -> body.substring(0, body.length() - 5);
            case 8 -> body.replace("\r\n", "\n");
            case 9 -> body.replace("0\r\n\r\n", "0\r\nX-Injected: yes\r\nContent-Length: 5\r\n\r\n");
            case 10 -> body.replace("0\r\n\r\n", "0\r\n" + "T: t\r\n".repeat(dice.pick(10, 5000)) + "\r\n");
            case 11 -> body + "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
            case 12 -> body + "0\r\n\r\n";
            case 13 -> body.replaceFirst("\r\n", "\r\n\r\n");
            case 14 -> "0".repeat(dice.pick(20, 400)) + body;
            default -> ("1\r\n \r\n").repeat(dice.pick(50, 3000)) + body;
        };
    }
}
