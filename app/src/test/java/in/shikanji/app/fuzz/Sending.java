package in.shikanji.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What is sent on one connection, piece by piece.
 *
 * @param headless whether a HEAD may be among the requests, whose answers have no body
 */
record Sending(List<byte[]> pieces, Ending ending, boolean headless) {
    /** What the client does when it has sent all. */
    enum Ending {
        /** Says that nothing more comes and reads to the end. */
        LISTENS,
        /** Goes without listening. */
        LEAVES,
        /** Breaks the connection off. */
        RESETS
    }

    static Sending whole(Draft draft) {
        return whole(draft.bytes(), draft.method().equals("HEAD"));
    }

    static Sending whole(byte[] bytes, boolean headless) {
        return new Sending(List.of(bytes), Ending.LISTENS, headless);
    }

    /** The same bytes in so many pieces at most. */
    Sending inPieces(int most) {
        byte[] all = bytes();
        int size = Math.max(1, (all.length + most - 1) / most);
        List<byte[]> cut = new ArrayList<>();
        for (int at = 0; at < all.length; at += size) {
            cut.add(java.util.Arrays.copyOfRange(all, at, Math.min(all.length, at + size)));
        }
        return new Sending(cut, ending, headless);
    }

    Sending ending(Ending changed) {
        return new Sending(pieces, changed, headless);
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** For a report: what can be typed again. */
    String hex() {
        byte[] all = bytes();
        int shown = Math.min(all.length, 4096);
        return HexFormat.of().formatHex(all, 0, shown) + (shown < all.length ? "… (" + all.length + " bytes)" : "");
    }
}
