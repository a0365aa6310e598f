select 'a' as label, 1 as n where {d '2018-02-03'} is not null
