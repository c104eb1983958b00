-- Short rows lie in the order of their key, without an index of their own: see ${by_key}. The lines of an order are too long
-- for that, with all that is said of their diet.
create table timeline_by_key (
    order_id text not null references orders (id),
    line integer not null,
    status text not null,
    at bigint not null,
    by_whom text not null,
    note text,
    primary key (order_id, line)
) ${by_key};

create table order_numbers_by_key (
    store_id text not null,
    business_date text not null,
    last bigint not null,
    primary key (store_id, business_date)
) ${by_key};

insert into timeline_by_key (order_id, line, status, at, by_whom, note)
select order_id, line, status, at, by_whom, note from timeline order by order_id, line;

insert into order_numbers_by_key (store_id, business_date, last)
select store_id, business_date, last from order_numbers;

drop table timeline;
drop table order_numbers;

alter table timeline_by_key rename to timeline;
alter table order_numbers_by_key rename to order_numbers;
