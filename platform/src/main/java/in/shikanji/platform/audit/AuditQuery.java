package in.shikanji.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted; null for all.
 *
 * @param action the whole of it, or its first part: {@code staff} stands for all that begins with {@code staff.}
 * @param to exclusive
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String action,
        @Nullable String storeId,
        @Nullable Instant from,
        @Nullable Instant to) {}
