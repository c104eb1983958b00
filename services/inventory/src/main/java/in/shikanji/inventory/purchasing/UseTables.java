package in.shikanji.inventory.purchasing;

import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The SQL of what stores use. */
final class UseTables {
    private UseTables() {}

    /** A level that somebody wants to be bought in time, and up to which movement its use is added up. */
    record Level(String storeId, String itemId, String until) {}

    /** A movement that used something up, or another. */
    record Use(String id, long day, long amount) {}

    static List<Level> levels(Sql sql) {
        return sql.list("""
                select m.store_id, m.item_id, coalesce(u.last_movement, '') as until from reorder_marks m
                left join item_use_until u on u.store_id = m.store_id and u.item_id = m.item_id
                where m.reorder_at is not null order by m.store_id, m.item_id
                """, row -> new Level(row.text("store_id"), row.text("item_id"), row.text("until")));
    }

    /** Up to which movement the use of a level is added up now. */
    static String until(Sql sql, Level level) {
        return sql.find(
                        "select last_movement from item_use_until where store_id = ? and item_id = ?",
                        row -> row.text("last_movement"),
                        level.storeId(),
                        level.itemId())
                .orElse("");
    }

    /** A level's next movements. What was withdrawn was not used, or it would be bought again. */
    static List<Use> next(Sql sql, Level level, String after, int limit) {
        return sql.list(
                """
                select id, at / 86400000 as day,
                    case when kind in ('consume', 'waste') and coalesce(reason, '') <> 'expiring'
                        then -on_hand_delta else 0 end as amount
                from movements where store_id = ? and item_id = ? and id > ? order by id limit ?
                """,
                row -> new Use(row.text("id"), row.number("day"), row.number("amount")),
                level.storeId(),
                level.itemId(),
                after,
                limit);
    }

    /** Adds to what was used by the day, and forgets what nobody asks for any more. */
    static void add(Sql sql, Level level, SortedMap<Long, Long> byDay, String until, long forgetBefore) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        byDay.forEach((day, amount) -> rows.add(new @Nullable Object[] {level.storeId(), level.itemId(), day, amount}));
        sql.batch("""
                insert into item_use (store_id, item_id, day, amount) values (?, ?, ?, ?)
                on conflict (store_id, item_id, day) do update set amount = item_use.amount + excluded.amount
                """, rows);
        sql.update("""
                insert into item_use_until (store_id, item_id, last_movement) values (?, ?, ?)
                on conflict (store_id, item_id) do update set last_movement = excluded.last_movement
                """, level.storeId(), level.itemId(), until);
        sql.update(
                "delete from item_use where store_id = ? and item_id = ? and day < ?",
                level.storeId(),
                level.itemId(),
                forgetBefore);
    }

    /** What was used from a day on, whether it is added up already or not. */
    static long used(Sql sql, String storeId, String itemId, long fromDay) {
        return sql.get(
                """
                select (select coalesce(sum(amount), 0) from item_use where store_id = ? and item_id = ? and day >= ?)
                    + (select coalesce(sum(-on_hand_delta), 0) from movements
                        where store_id = ? and item_id = ? and kind in ('consume', 'waste')
                            and coalesce(reason, '') <> 'expiring' and at >= ?
                            and id > coalesce((select last_movement from item_use_until
                                where store_id = ? and item_id = ?), '')) as used
                """,
                row -> row.number("used"),
                storeId,
                itemId,
                fromDay,
                storeId,
                itemId,
                fromDay * 86_400_000,
                storeId,
                itemId);
    }
}
