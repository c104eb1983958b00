-- People: customers and staff. The password is kept as a bcrypt hash.
create table accounts (
    id text primary key,
    name text not null,
    email text not null unique,
    phone text,
    password_hash text not null,
    role text not null,
    store_ids text not null,
    created_at bigint not null
);

-- A sign-in on one device. It lives as long as its refresh tokens do, unless it is ended. System time.
create table sessions (
    id text primary key,
    account_id text not null references accounts (id),
    created_at bigint not null,
    expires_at bigint not null,
    ended_at bigint
);

create index sessions_of_account on sessions (account_id);
create index sessions_by_end on sessions (ended_at) where ended_at is not null;

-- Refresh tokens by their hash. Each is used once; a second use ends the session.
create table refresh_tokens (
    hash text primary key,
    session_id text not null references sessions (id),
    created_at bigint not null,
    used_at bigint
);

create index refresh_tokens_of_session on refresh_tokens (session_id);

create table addresses (
    id text primary key,
    customer_id text not null references accounts (id),
    label text,
    name text not null,
    phone text not null,
    line1 text not null,
    line2 text,
    landmark text,
    city text not null,
    state text not null,
    pincode text not null,
    lat double precision,
    lng double precision,
    is_default boolean not null
);

create index addresses_of_customer on addresses (customer_id);
create unique index one_default_address on addresses (customer_id) where is_default;
