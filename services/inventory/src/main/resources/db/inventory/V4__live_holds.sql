-- All live holds, and no longer only those that may expire, are in one small index: so whoever adds up what is reserved need
-- not read the holds of every order there ever was. What is placed does not expire, and has no time there.
drop index holds_to_expire;

create index live_holds on holds (expires_at, store_id) where state in ('held', 'placed');
