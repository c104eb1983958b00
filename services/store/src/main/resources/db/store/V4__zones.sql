-- Where a store delivers, and on what terms. The area and the rules of the fee are JSON; where minimum or ride are null, the
-- store's hold.
create table delivery_zones (
    id text primary key,
    store_id text not null references stores (id),
    name text not null,
    rank integer not null,
    area text not null,
    min_order_paise bigint,
    ride_minutes integer,
    fees text not null,
    free_from_paise bigint,
    active boolean not null default true,
    version bigint not null default 1
);

create index delivery_zones_of_store on delivery_zones (store_id);

-- What earlier programs had: PIN codes with ranks, and one fee for all of a store's.
insert into delivery_zones (id, store_id, name, rank, area, fees, free_from_paise)
select
    'zone_' || replace(p.store_id, 'store_', '') || '_' || p.rank,
    p.store_id,
    case p.rank when 0 then 'Own area' when 1 then 'Border' else 'Zone ' || p.rank end,
    p.rank,
    '{"type":"pincodes","pincodes":["' || string_agg(p.pincode, '","' order by p.pincode) || '"]}',
    '[{"belowPaise":null,"withinMetres":null,"feePaise":' || s.delivery_fee_paise || '}]',
    s.free_delivery_from_paise
from delivery_pincodes p
join stores s on s.id = p.store_id
group by p.store_id, p.rank, s.delivery_fee_paise, s.free_delivery_from_paise;

drop table delivery_pincodes;

alter table stores drop column delivery_fee_paise;
alter table stores drop column free_delivery_from_paise;
