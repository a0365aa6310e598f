select 'a' as label, timestamp '2018-02-03 23:59:59' as moment, date '0900-01-01' as old, true as yes, null::boolean as unknown, 'red'::colour as colour order by 1
