-- How long one keeps somebody's hands busy at its station, in seconds; how long it takes is prep_minutes.
alter table products add column make_seconds integer not null default 0;
