-- What a customer likes and allows, and what became of a wish to be forgotten.
create table preferences (
    account_id text primary key references accounts (id),
    body text not null
) ${by_key};

create table favourites (
    account_id text not null references accounts (id),
    product_id text not null,
    added_at bigint not null,
    primary key (account_id, product_id)
) ${by_key};

-- Never changed: what was agreed to, or not any more, in which words, when and where.
create table consents (
    account_id text not null references accounts (id),
    line integer not null,
    purpose text not null,
    granted boolean not null,
    text_version text not null,
    channel text not null,
    at bigint not null,
    primary key (account_id, line)
) ${by_key};

alter table accounts add column erased_at bigint;

-- A wish to be erased, and the services that have done so. Done when all have.
create table erasures (
    account_id text primary key references accounts (id),
    asked_at bigint not null,
    done_at bigint
) ${by_key};

create index erasures_to_do on erasures (asked_at) where done_at is null;

create table erasure_receipts (
    account_id text not null references accounts (id),
    service text not null,
    at bigint not null,
    primary key (account_id, service)
) ${by_key};
