-- The rows of an order lie beside each other in the order of their key, without an index of their own: see ${by_key}.
create table order_lines_by_key (
    order_id text not null references orders (id),
    line integer not null,
    product_id text not null,
    quantity integer not null,
    total_paise bigint not null,
    detail text not null,
    primary key (order_id, line)
) ${by_key};

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

insert into order_lines_by_key (order_id, line, product_id, quantity, total_paise, detail)
select order_id, line, product_id, quantity, total_paise, detail from order_lines order by order_id, line;

insert into timeline_by_key (order_id, line, status, at, by_whom, note)
select order_id, line, status, at, by_whom, note from timeline order by order_id, line;

insert into order_numbers_by_key (store_id, business_date, last)
select store_id, business_date, last from order_numbers;

drop table order_lines;
drop table timeline;
drop table order_numbers;

alter table order_lines_by_key rename to order_lines;
alter table timeline_by_key rename to timeline;
alter table order_numbers_by_key rename to order_numbers;
