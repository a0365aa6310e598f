select kind, sum(found) as found from (
  values ('text', case when {name} = any (select place from counts) then 1 else 0 end),
    ('integer', {count} / 2 + date_part('day', date '2024-05-29' + {count})::int),
    ('number', (select count(*) from counts where n >= {least})::int),
    ('date', {day} - date '2024-05-01'),
    ('period', case when to_char({month.end}, 'YYYY-MM') = {month} then {month.end} - {month.start} + 1 else 0 end),
    ('choice', case when 'red'::colour = {colour}::colour then 1 else 0 end)
) as each_type (kind, found) where kind <> '{' group by kind order by kind limit {count} * 3
