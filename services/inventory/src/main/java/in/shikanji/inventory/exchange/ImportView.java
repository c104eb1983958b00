package in.shikanji.inventory.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import in.shikanji.platform.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An import as the API shows it. */
record ImportView(
        String id,
        Kind kind,
        @Nullable String storeId,
        Import.State state,
        long total,
        long checked,
        Counts counts,
        @Nullable Refusal refusal,
        JsonNode badges,
        Instant createdAt,
        String createdBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy) {

    record Counts(@JsonProperty("new") long fresh, long changed, long unchanged, long faulty) {}

    record Refusal(String code, String message) {}

    record Row(long line, String key, @Nullable String name, String state, JsonNode changes, JsonNode errors) {
        static Row of(ImportTables.Shown row) {
            return new Row(row.line(), row.key(), row.name(), row.state(), tree(row.changes()), tree(row.errors()));
        }
    }

    static ImportView of(Import sent) {
        Import.Counts counts = sent.counts();
        Import.Refusal refusal = sent.refusal();
        return new ImportView(
                sent.id(),
                sent.kind(),
                sent.storeId(),
                sent.state(),
                sent.total(),
                counts.all(),
                new Counts(counts.fresh(), counts.changed(), counts.unchanged(), counts.faulty()),
                refusal == null ? null : new Refusal(refusal.code(), refusal.message()),
                tree(sent.badges()),
                sent.createdAt(),
                sent.createdBy(),
                sent.appliedAt(),
                sent.appliedBy());
    }

    private static JsonNode tree(String json) {
        return Json.tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
