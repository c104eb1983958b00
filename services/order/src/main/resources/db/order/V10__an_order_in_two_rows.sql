-- What happened to an order stands with it: it is read and written with it, and by nothing else.
alter table orders add column timeline text not null default '[]';

update orders set timeline = coalesce((
    select cast(${json_list}(${json_object}(
        'status', t.status, 'at', t.at, 'by', t.by_whom, 'note', t.note, 'said', t.said, 'saidTime', t.said_time
    ) order by t.line) as text)
    from timeline t where t.order_id = orders.id
), '[]');

drop table timeline;

-- Its lines stand together, as JSON without their diets, and the ids of these in the same order. Apart from the order: lists and
-- indexes lead to many orders of which nobody reads the lines, and a row with both would fill a page alone.
create table lines_together (
    order_id text not null primary key references orders (id),
    lines text not null,
    diets text not null -- null for a line from before V5, which has its own
);

insert into lines_together (order_id, lines, diets)
select order_id, '[' || string_agg(detail, ',' order by line) || ']',
    '[' || string_agg(coalesce('"' || diet || '"', 'null'), ',' order by line) || ']'
from order_lines group by order_id;

drop table order_lines;

alter table lines_together rename to order_lines;
