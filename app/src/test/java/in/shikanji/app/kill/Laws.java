package in.shikanji.app.kill;

import java.util.LinkedHashMap;
import java.util.Map;

/** What must hold between the databases of orders, inventory and customers at rest, each as a query for what breaks it. */
final class Laws {
    static final String CURSORS_AT_THE_END = """
            with cursors as (
                select 'inventory' as consumer, position from inventory.cursors where producer = 'order'
                union all
                select 'customer', position from customer.cursors where producer = 'order'
            )
            select * from cursors where position < (
                select coalesce(max(position), 0) from outbox
                -- what nobody handles is passed over in memory, and stored now and then and when the program stops
                where consumer = 'inventory' or event_type = 'order.placed.v1'
            )
            union all
            select 'missing', count(*) from cursors having count(*) <> 2""";

    private static final String LIVES = """
            with wanted as (
                select l.order_id, json_extract(v.value, '$.productId') as product_id,
                    sum(cast(json_extract(v.value, '$.quantity') as bigint)) as quantity
                from order_lines l, json_each(l.lines) v group by 1, 2
            ), unwanted as (
                select h.order_id, a.key as item_id, cast(a.value as bigint) as quantity
                from inventory.holds h, json_each(h.amounts) a
                where a.key like 'prod%' and h.order_id not in (select id from orders)
            ), steps as (
                select o.id as order_id, json_extract(t.value, '$.status') as status from orders o, json_each(o.timeline) t
            ), begun as (
                select distinct order_id from steps where status = 'preparing'
            ), dropped as (
                select order_id from steps where status = 'cancelled' and order_id not in (select order_id from begun)
            )""";

    /**
     * Every order reserved its stock once, consumed it once if it was prepared, gave it back once if it was cancelled
     * before; stock of orders that never came was reserved once and given back once; and nothing else moved for orders.
     */
    private static final String MOVED_ONCE = LIVES + """
            , due as (
                select order_id, product_id, 'reserve' as kind, 0 as on_hand, quantity as reserved, 1 as times from wanted
                union all
                select order_id, product_id, 'consume', -quantity, -quantity, 1 from wanted
                where order_id in (select order_id from begun)
                union all
                select order_id, product_id, 'release', 0, -quantity, 1 from wanted
                where order_id in (select order_id from dropped)
                union all
                select order_id, item_id, 'reserve', 0, quantity, 1 from unwanted
                union all
                select order_id, item_id, 'release', 0, -quantity, 1 from unwanted
            ), moved as (
                select reference, item_id, kind, on_hand_delta, reserved_delta, count(*) as times
                from inventory.movements
                where kind in ('reserve', 'consume', 'release') and item_id like 'prod%'
                group by reference, item_id, kind, on_hand_delta, reserved_delta
            )
            select 'missing', * from (select * from due except select * from moved) as x
            union all
            select 'too many', * from (select * from moved except select * from due) as x""";

    private static final String HOLDS_FOLLOW_ORDERS = LIVES + """
            select o.id, o.status, h.state from orders o left join inventory.holds h on h.order_id = o.id
            where h.state is distinct from case
                when o.id in (select order_id from begun) then 'consumed'
                when o.id in (select order_id from dropped) then 'released' else 'placed' end
            union all
            select h.order_id, 'never placed', h.state from inventory.holds h
            where h.order_id not in (select id from orders) and h.state <> 'released'""";

    private static final String STOCK_ADDS_UP = LIVES + """
            , live as (
                select o.store_id, w.product_id, sum(w.quantity) as quantity from wanted w join orders o on o.id = w.order_id
                where o.status in ('pending', 'confirmed') group by o.store_id, w.product_id
            ), eaten as (
                select o.store_id, w.product_id, sum(w.quantity) as quantity from wanted w join orders o on o.id = w.order_id
                where o.id in (select order_id from begun) group by o.store_id, w.product_id
            ), filled as (
                select store_id, item_id, sum(on_hand_delta) as quantity from inventory.movements
                where kind in ('receive', 'adjust') group by store_id, item_id
            )
            select s.*, l.quantity, e.quantity, f.quantity from inventory.stock s
            left join live l on l.store_id = s.store_id and l.product_id = s.item_id
            left join eaten e on e.store_id = s.store_id and e.product_id = s.item_id
            left join filled f on f.store_id = s.store_id and f.item_id = s.item_id
            where s.item_id like 'prod%' and (s.reserved <> coalesce(l.quantity, 0)
                or s.on_hand <> coalesce(f.quantity, 0) - coalesce(e.quantity, 0))""";

    private static final String NUMBERS_HAVE_NO_GAPS = """
            select o.store_id, o.business_date, count(*), count(distinct o.number),
                min(cast(substr(o.number, 5) as integer)), max(cast(substr(o.number, 5) as integer)), n.last
            from orders o left join order_numbers n on n.store_id = o.store_id and n.business_date = o.business_date
            group by o.store_id, o.business_date, n.last
            having count(*) is distinct from n.last or count(distinct o.number) <> count(*)
                or min(cast(substr(o.number, 5) as integer)) <> 1
                or max(cast(substr(o.number, 5) as integer)) <> count(*)""";

    private static final String ONE_EVENT_PER_ORDER = """
            select o.id, count(e.position) from orders o
            left join outbox e on e.event_key = o.id and e.event_type = 'order.placed.v1'
            group by o.id having count(e.position) <> 1
            union all
            select e.event_key, -1 from outbox e where e.event_key not in (select id from orders)""";

    private static final String EVENTS_TELL_THE_TIMELINE = """
            with told as (
                select event_key, json_extract(payload, '$.to') as status,
                    row_number() over (partition by event_key order by position) as line
                from outbox where event_type = 'order.status_changed.v1'
            ), lived as (
                select o.id, json_extract(t.value, '$.status'), t.key from orders o, json_each(o.timeline) t where t.key > 0
            )
            select 'untold', * from (select * from lived except select * from told) as x
            union all
            select 'invented', * from (select * from told except select * from lived) as x""";

    private static final String ONE_KEY_PER_ORDER = """
            select o.id, count(i.request_key) from orders o left join idempotency i on i.resource_id = o.id
            group by o.id having count(i.request_key) <> 1""";

    private static final String POSITIONS_AND_EVENTS_ARE_UNIQUE = """
            select count(*), count(distinct position), count(distinct event_id) from outbox
            having count(*) <> count(distinct position) or count(*) <> count(distinct event_id)""";

    private static final String NOTHING_IS_PARKED = """
            select * from inventory.parked union all select * from customer.parked union all select * from parked""";

    private static final String ONE_MAIL_PER_ORDER = """
            select e.event_id, 'no mail' from outbox e
            where e.event_type = 'order.placed.v1'
                and not exists (select 1 from customer.mail m where m.id = e.event_id)
            union all
            select m.id, 'no order' from customer.mail m where m.id not in (select event_id from outbox)""";

    private static final String ABANDONED_NEVER_CAME =
            "select order_id from abandoned_orders where order_id in (select id from orders)";

    static final Map<String, String> ALL = all();

    private Laws() {}

    private static Map<String, String> all() {
        Map<String, String> laws = new LinkedHashMap<>();
        laws.put("stock moved exactly once", MOVED_ONCE);
        laws.put("holds follow their orders", HOLDS_FOLLOW_ORDERS);
        laws.put("stock adds up", STOCK_ADDS_UP);
        laws.put("numbers are unique and have no gaps", NUMBERS_HAVE_NO_GAPS);
        laws.put("one event per order", ONE_EVENT_PER_ORDER);
        laws.put("events tell the timeline", EVENTS_TELL_THE_TIMELINE);
        laws.put("one key per order", ONE_KEY_PER_ORDER);
        laws.put("positions and events are unique", POSITIONS_AND_EVENTS_ARE_UNIQUE);
        laws.put("the cursors are at the end", CURSORS_AT_THE_END);
        laws.put("one mail per order", ONE_MAIL_PER_ORDER);
        laws.put("nothing is parked", NOTHING_IS_PARKED);
        laws.put("abandoned orders never came", ABANDONED_NEVER_CAME);
        return laws;
    }
}
