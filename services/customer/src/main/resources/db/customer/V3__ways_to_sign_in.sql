-- Neither an e-mail address nor a password is a must any more: who signs in with a phone has none. SQLite can't take a
-- "not null" away, so the tables are made anew, with what signing in by phone, staff and second factors need.
create table people (
    id text primary key,
    name text not null,
    email text unique,
    email_verified_at bigint,
    phone text,
    phone_verified_at bigint,
    password_hash text,
    role text not null,
    store_ids text not null,
    ends_at bigint, -- from then on a member of staff can't sign in
    totp_secret text,
    totp_since bigint, -- null while it is only being set up
    totp_step bigint, -- the last time step that was used, since each counts once
    created_at bigint not null
);

insert into people (id, name, email, phone, password_hash, role, store_ids, created_at)
select id, name, email, phone, password_hash, role, store_ids, created_at from accounts;

create unique index one_account_per_verified_phone on people (phone) where phone_verified_at is not null;

create table devices (
    id text primary key,
    account_id text not null references people (id),
    app text not null,
    device text not null,
    place text not null,
    created_at bigint not null,
    seen_at bigint not null,
    expires_at bigint not null,
    ended_at bigint
);

insert into devices (id, account_id, app, device, place, created_at, seen_at, expires_at, ended_at)
select id, account_id, 'storefront', '', '', created_at, created_at, expires_at, ended_at from sessions;

create table tokens (
    hash text primary key,
    session_id text not null references devices (id),
    created_at bigint not null,
    used_at bigint
);

insert into tokens (hash, session_id, created_at, used_at)
select hash, session_id, created_at, used_at from refresh_tokens;

create table address_book (
    id text primary key,
    customer_id text not null references people (id),
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

insert into address_book (id, customer_id, label, name, phone, line1, line2, landmark, city, state, pincode, lat, lng, is_default)
select id, customer_id, label, name, phone, line1, line2, landmark, city, state, pincode, lat, lng, is_default from addresses;

create table messages (
    id text primary key,
    account_id text not null references people (id),
    kind text not null,
    facts text not null,
    made_at bigint not null,
    attempts integer not null,
    next_attempt_at bigint, -- system time; null once it is sent, or was given up
    sent_at bigint
);

insert into messages (id, account_id, kind, facts, made_at, attempts, next_attempt_at, sent_at)
select id, account_id, kind, facts, made_at, attempts, next_attempt_at, sent_at from mail;

drop table mail;
drop table addresses;
drop table refresh_tokens;
drop table sessions;
drop table accounts;

alter table people rename to accounts;
alter table devices rename to sessions;
alter table tokens rename to refresh_tokens;
alter table address_book rename to addresses;
alter table messages rename to mail;

create index sessions_of_account on sessions (account_id);
create index sessions_by_end on sessions (ended_at) where ended_at is not null;
create index sessions_by_expiry on sessions (expires_at);
create index refresh_tokens_of_session on refresh_tokens (session_id);
create index addresses_of_customer on addresses (customer_id);
create unique index one_default_address on addresses (customer_id) where is_default;
create index mail_due on mail (next_attempt_at) where next_attempt_at is not null;

-- Codes of six digits: one that counts for each purpose and phone. Only a keyed hash of the code is kept. Business time.
create table one_time_codes (
    purpose text not null,
    phone text not null,
    code_hash text not null,
    expires_at bigint not null,
    tries integer not null,
    primary key (purpose, phone)
) ${by_key};

-- Links that were sent: by the hash of what is secret in them, good once. Business time.
create table links (
    hash text primary key,
    purpose text not null,
    account_id text not null references accounts (id),
    expires_at bigint not null,
    used_at bigint
) ${by_key};

create index links_of_account on links (account_id);

-- How often something was tried, under keyed hashes of whom it concerns, and from when on it may be tried again. System time.
create table throttles (
    id text primary key,
    count integer not null,
    counted_since bigint not null,
    closed_until bigint not null
) ${by_key};

create index throttles_by_age on throttles (counted_since);
