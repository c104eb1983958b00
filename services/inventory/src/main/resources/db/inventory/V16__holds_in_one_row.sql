-- What a hold takes stands with it, of products and options too: {"opt_…": 1, "prod_…": 2}. Of one that ended without the ingredients.
alter table holds rename column ingredients to amounts;

update holds set amounts = coalesce(substr(amounts, 1, length(amounts) - 1) || ',', '{') || (
    select string_agg('"' || item_id || '":' || quantity, ',' order by item_id) from hold_lines l
    where l.order_id = holds.order_id
) || '}'
where order_id in (select order_id from hold_lines);

update holds set amounts = '{}' where amounts is null;

drop table hold_lines;
