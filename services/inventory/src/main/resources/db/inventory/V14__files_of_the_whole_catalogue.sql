-- Files come in piece by piece, and of more kinds: the same tables, without the checks that knew all states and kinds.
create table new_imports (
    id text primary key,
    kind text not null,
    store_id text,
    state text not null,
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

insert into new_imports
select id, kind, store_id, state, total, new_rows, changed_rows, unchanged_rows, faulty_rows, plan, refusal, badges,
    created_at, created_by, applied_at, applied_by, caller
from imports;

-- The text of the file, until it is over.
create table new_import_parts (
    import_id text not null references new_imports (id),
    part integer not null,
    content text not null,
    primary key (import_id, part)
);

insert into new_import_parts select import_id, part, content from import_parts;

-- What each row would do; changes and errors for the API.
create table new_import_rows (
    import_id text not null references new_imports (id),
    line bigint not null,
    key text not null,
    name text,
    state text not null,
    changes text not null,
    errors text not null,
    primary key (import_id, line)
) ${by_key};

insert into new_import_rows select import_id, line, key, name, state, changes, errors from import_rows;

drop table import_rows;
drop table import_parts;
drop table imports;
alter table new_imports rename to imports;
alter table new_import_parts rename to import_parts;
alter table new_import_rows rename to import_rows;

create index imports_to_do on imports (id) where state in ('checking', 'applying');
create index import_rows_by_state on import_rows (import_id, state, line);
