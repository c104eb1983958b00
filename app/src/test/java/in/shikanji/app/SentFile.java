package in.shikanji.app;

import in.shikanji.app.kill.Patience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** A CSV file that somebody sent to be imported. */
record SentFile(Client client, String id) {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** @param kind as in the query, with the store if it is of one */
    static Answer send(Client client, String kind, String... lines) {
        return client.once()
                .upload(
                        "/imports?kind=" + kind,
                        "text/csv",
                        String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static SentFile checked(Client client, String kind, String... lines) throws Exception {
        SentFile sent =
                new SentFile(client, send(client, kind, lines).expect(202).text("/id"));
        sent.await("checked");
        return sent;
    }

    Answer ask() {
        return client.get(path()).expect(200);
    }

    Answer await(String state) throws Exception {
        return Patience.await(
                "the import to be " + state,
                LONGEST,
                () -> Optional.of(ask()).filter(answer -> answer.text("/state").equals(state)));
    }

    Answer apply() {
        return client.send("POST", path() + "/apply", "");
    }

    Answer rows(String query) {
        return client.get(path() + "/rows" + query);
    }

    String path() {
        return "/imports/" + id;
    }
}
