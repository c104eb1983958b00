-- By the client's key first: those of our own apps begin with the time, so that rows of one moment lie side by side.
create table idempotency_by_request (
    request_key text not null,
    caller text not null,
    route text not null,
    body_hash text not null,
    resource_id text not null,
    status bigint, -- HTTP; null while it runs
    boot text not null,
    created_at bigint not null, -- system time
    primary key (request_key, caller, route)
) ${by_key};

insert into idempotency_by_request (request_key, caller, route, body_hash, resource_id, status, boot, created_at)
select request_key, caller, route, body_hash, resource_id, status, boot, created_at from idempotency;

drop table idempotency;
alter table idempotency_by_request rename to idempotency;
