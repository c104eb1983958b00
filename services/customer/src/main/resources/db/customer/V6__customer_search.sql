-- Staff look for customers by the beginning of a name or a phone; for an e-mail address there is an index already.
create index accounts_by_name on accounts (lower(name), id) where role = 'customer' and erased_at is null;
create index accounts_by_phone on accounts (phone, id) where role = 'customer' and erased_at is null;
