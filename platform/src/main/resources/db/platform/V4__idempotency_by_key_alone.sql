-- It was written with each request, to find what is old once an hour.
drop index idempotency_by_age;
