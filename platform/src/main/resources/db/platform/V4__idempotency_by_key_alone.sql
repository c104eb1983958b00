-- It was written with each request, only to find what is old now and then: reading all keys finds that, too.
drop index idempotency_by_age;
