-- Codes to get in with when the authenticator app is lost: as hashes, each good once.
create table recovery_codes (
    account_id text not null references accounts (id),
    hash text not null,
    primary key (account_id, hash)
) ${by_key};

create index accounts_by_role on accounts (role, id) where role <> 'customer';
