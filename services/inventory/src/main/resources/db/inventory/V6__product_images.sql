-- Pictures that staff uploaded. The files are objects, named by the hash; sizes says which there are.
create table product_images (
    id text primary key,
    product_id text not null references products (id),
    position integer not null,
    alt text not null,
    hash text not null,
    ending text not null check (ending in ('jpg', 'png')),
    sizes text not null,
    created_at bigint not null,
    unique (product_id, hash)
);

-- Files that no picture names any more, and since when that is known.
create table unused_images (
    hash text primary key,
    since bigint not null
);
