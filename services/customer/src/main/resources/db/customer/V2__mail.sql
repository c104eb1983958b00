-- Messages to be sent. The id is the event's, so that an event makes one message; it is also what the sender goes by.
create table mail (
    id text primary key,
    account_id text not null references accounts (id),
    kind text not null,
    facts text not null,
    made_at bigint not null,
    attempts integer not null,
    next_attempt_at bigint, -- system time; null once it is sent, or was given up
    sent_at bigint
);

create index mail_due on mail (next_attempt_at) where next_attempt_at is not null;
