-- Whoever changes stock of a store holds its row until the end of the unit. Orders share so many ingredients that, where there
-- are several writers, they would wait for each other crosswise.
create table stock_turns (
    store_id text not null primary key,
    turn integer not null
) ${by_key};
