-- What was said of the diet of what was ordered. Many lines say the same, in more bytes than the rest of the line, so each
-- text is kept once, under its hash, and never changed. Lines from before have it among their details.
create table diets (
    id text not null primary key,
    body text not null
);

-- Without it lines are short enough to lie in the order of their key: see ${by_key}.
create table order_lines_by_key (
    order_id text not null references orders (id),
    line integer not null,
    product_id text not null,
    quantity integer not null,
    total_paise bigint not null,
    detail text not null,
    diet text, -- the id of one of the diets, without a reference: each line would lock its row until the commit
    primary key (order_id, line)
) ${by_key};

insert into order_lines_by_key (order_id, line, product_id, quantity, total_paise, detail)
select order_id, line, product_id, quantity, total_paise, detail from order_lines order by order_id, line;

drop table order_lines;

alter table order_lines_by_key rename to order_lines;
