package in.shikanji.app;

import in.shikanji.app.AuditedDeedsTest.Deed;
import java.util.Map;
import java.util.TreeMap;

/** What staff do who send files. */
final class FileDeeds {
    private static final String[] FILE = {"slug,price", "samosa,81"};

    private FileDeeds() {}

    /** By the endpoint with which they do it. */
    static Map<String, Deed> all(Client owner) {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put(
                "POST /api/v1/imports",
                new Deed(
                        "import.sent",
                        () -> SentFile.checked(owner, "products", FILE).id()));
        deeds.put("POST /api/v1/imports/{id}/apply", new Deed("import.applied", () -> {
            SentFile sent = SentFile.checked(owner, "products", FILE);
            sent.apply().expect(202);
            sent.await("applied");
            return sent.id();
        }));
        deeds.put("DELETE /api/v1/imports/{id}", new Deed("import.discarded", () -> {
            SentFile sent = SentFile.checked(owner, "products", FILE);
            owner.delete(sent.path()).expect(204);
            return sent.id();
        }));
        return deeds;
    }
}
