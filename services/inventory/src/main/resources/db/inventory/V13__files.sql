-- Files that somebody sent, and what came of them.
create table imports (
    id text primary key,
    kind text not null check (kind in ('products', 'ingredients', 'stock')),
    store_id text,
    state text not null check (state in ('checking', 'checked', 'applying', 'applied', 'failed', 'discarded')),
    total bigint not null,
    new_rows bigint not null default 0,
    changed_rows bigint not null default 0,
    unchanged_rows bigint not null default 0,
    faulty_rows bigint not null default 0,
    -- A hash of all that the check found: only what was shown is applied.
    plan text,
    refusal text,
    -- What may be said of products since, for the API.
    badges text not null default '[]',
    created_at bigint not null,
    created_by text not null,
    applied_at bigint,
    applied_by text,
    -- Who wants it applied, as the audit wants to know; empty before and after.
    caller text
);

create index imports_to_do on imports (id) where state in ('checking', 'applying');

-- The text of the file, until it is over.
create table import_parts (
    import_id text not null references imports (id),
    part integer not null,
    content text not null,
    primary key (import_id, part)
);

-- What each row would do; changes and errors for the API.
create table import_rows (
    import_id text not null references imports (id),
    line bigint not null,
    key text not null,
    name text,
    state text not null,
    changes text not null,
    errors text not null,
    primary key (import_id, line)
) ${by_key};

create index import_rows_by_state on import_rows (import_id, state, line);

-- With fifty thousand products each look for the groups of one would read those of all.
create index option_groups_of_product on option_groups (product_id);
create index options_of_group on options (group_id);
