package in.shikanji.store.zones;

import org.jspecify.annotations.Nullable;

/**
 * Where a store delivers, and on what terms.
 *
 * @param rank the lower, the rather: among a store's zones, and among stores
 * @param minOrderPaise null for the store's
 * @param rideMinutes null for the store's
 * @param active false while it is as if it were not there
 */
public record Zone(
        String id,
        String name,
        int rank,
        Area area,
        @Nullable Long minOrderPaise,
        @Nullable Integer rideMinutes,
        Fees fees,
        boolean active,
        long version) {}
