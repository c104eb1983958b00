package in.shikanji.app.fuzz;

import java.util.List;

/** Bodies that are no JSON, or not the JSON that is asked for. */
final class BodyFaults {
    /** What JSON may be called: so that some of what is odd besides comes through, whatever the dice say. */
    private static final List<String> GOOD_TYPES =
            List.of("application/json", "application/json; charset=utf-8", "Application/JSON");

    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/json;;;",
            "application/json; =",
            "application/json, text/html",
            "application/json\"",
            "application/problem+json",
            "application/merge-patch+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=" + "b".repeat(2000),
            "text/plain",
            "text/json",
            "application/xml",
            "image/png",
            "*/*",
            "/",
            "json",
            "",
            " ",
            ";",
            "a".repeat(4000));

    private BodyFaults() {}

    static Sending make(Drafts drafts) {
        Draft draft = drafts.dice().chance(92) ? drafts.withBody() : drafts.of(operation -> !operation.isStream());
        byte[] sound = draft.body().length == 0 ? new byte[] {'{', '}'} : draft.body();
        if (draft.body().length == 0) {
            draft.header("Content-Type", "application/json");
        }
        return Sending.whole(draft.body(new BrokenJson(drafts.dice()).spoil(sound)));
    }

    static Sending typed(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = drafts.withBody().without("Content-Type");
        boolean good = dice.chance(30);
        if (good || dice.chance(85)) {
            draft.header("Content-Type", dice.pick(good ? GOOD_TYPES : TYPES));
        }
        if (dice.chance(20)) {
            draft.header("Content-Type", dice.pick(TYPES));
        }
        if (dice.chance(20)) {
            draft.header("Content-Encoding", dice.pick("gzip", "br", "identity", "nonsense", "gzip, gzip"));
        }
        return Sending.whole(draft);
    }
}
