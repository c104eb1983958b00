-- Who somebody is at another house, such as Google, by whose word they sign in.
create table identities (
    provider text not null,
    subject text not null, -- the provider's own id of the person
    account_id text not null references accounts (id),
    linked_at bigint not null,
    primary key (provider, subject)
) ${by_key};

create index identities_of_account on identities (account_id);
