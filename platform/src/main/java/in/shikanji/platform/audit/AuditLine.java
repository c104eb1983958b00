package in.shikanji.platform.audit;

import in.shikanji.platform.auth.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff did.
 *
 * @param at system time
 * @param id {@code aud_…}
 * @param role which the actor had then
 * @param address of the network from which it was asked for
 */
public record AuditLine(
        Instant at,
        String id,
        String actor,
        Role role,
        String action,
        String subject,
        @Nullable String storeId,
        List<Change> changes,
        String address,
        String requestId) {
    public AuditLine {
        changes = List.copyOf(changes);
    }

    /** What was one way and is another now; what is personal is a keyed hash that begins with {@code #}. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /** Where a list goes on. */
    public record Place(Instant at, String id) {}
}
