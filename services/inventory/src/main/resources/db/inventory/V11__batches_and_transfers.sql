-- Whether what a store has of it lies in batches, each with an expiry of its own.
alter table stock add column batched boolean not null default false;

-- Together the batches of a level are what is on hand of it, always.
create table batches (
    store_id text not null,
    item_id text not null,
    -- Both empty where nobody wrote them down: that is sold first, and is below zero where more of what is only estimated was
    -- used than there was.
    expires_on text not null,
    label text not null,
    -- The last day on which it is sold; empty if it never expires.
    last_day text not null,
    on_hand bigint not null,
    -- How much of it was bought, and what that cost.
    received bigint not null,
    cost_paise bigint not null,
    received_at bigint not null,
    primary key (store_id, item_id, expires_on, label),
    check (on_hand >= 0 or (expires_on = '' and label = ''))
) ${by_key};

create index batches_that_have on batches (store_id, item_id, expires_on, label) where on_hand <> 0;
create index batches_to_withdraw on batches (last_day, store_id) where on_hand > 0 and last_day <> '';

-- At which a store buys an item, up to how much, and how many days before its expiry it no longer sells it.
create table reorder_marks (
    store_id text not null,
    item_id text not null,
    reorder_at bigint,
    reorder_to bigint,
    withdraw_days integer,
    primary key (store_id, item_id)
) ${by_key};

-- Goods on their way from one store to another; meanwhile they are neither's.
create table transfers (
    id text primary key,
    from_store_id text not null,
    to_store_id text not null,
    status text not null check (status in ('in_transit', 'received', 'cancelled')),
    note text,
    sent_at bigint not null,
    sent_by text not null,
    ended_at bigint,
    ended_by text,
    check (from_store_id <> to_store_id)
);

create index transfers_from on transfers (from_store_id, id);
create index transfers_to on transfers (to_store_id, id);

create table transfer_lines (
    transfer_id text not null references transfers (id),
    item_id text not null,
    amount bigint not null check (amount > 0),
    received bigint not null default 0,
    lost bigint not null default 0,
    returned bigint not null default 0,
    primary key (transfer_id, item_id),
    check (received >= 0 and lost >= 0 and returned >= 0 and received + lost + returned in (0, amount))
) ${by_key};

-- Of which batches it was taken, and so in which it arrives.
create table transfer_lots (
    transfer_id text not null references transfers (id),
    item_id text not null,
    expires_on text not null,
    label text not null,
    amount bigint not null check (amount > 0),
    primary key (transfer_id, item_id, expires_on, label)
) ${by_key};

-- A transfer leaves a store once and comes to a store once; a second time is a bug that this index stops.
create unique index transfers_move_once on movements (reference, item_id, kind, store_id)
    where kind in ('transfer_out', 'transfer_in');
