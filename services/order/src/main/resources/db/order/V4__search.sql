-- What staff's search looks things up in, so that it does not have to read every order. Neither table grows with each order.

-- The words of the names that orders were placed under, once for each name of each customer. Personal data: who is erased
-- has to be erased here as well.
create table name_words (
    customer_id text not null,
    name text not null,
    word text not null,
    primary key (customer_id, name, word)
) ${by_key};

create index name_words_by_word on name_words (word, customer_id, name);

-- The customers after this one may have orders from before there were words: the program splits their names when it opens.
-- No row: nothing is left to do.
create table names_to_split (after_customer text not null);

insert into names_to_split (after_customer) select '' where exists (select 1 from orders);

-- What the numbers of that store and day begin with: the store's code, as it was then.
alter table order_numbers add column code text not null default '';

update order_numbers set code = coalesce(
    (select rtrim(rtrim(min(o.number), '0123456789'), '-') from orders o
     where o.store_id = order_numbers.store_id and o.business_date = order_numbers.business_date), '');
