select 'a' as label, 1::smallint as small, 2::int as whole, 3::bigint as large, 1.50::numeric(10,2) as exact,
  0.1::float8 as double, 0.1::real as single, 1e15::float8 as big, null::int as empty
union all
select 'b', -1, 22000, 9223372036854775807, 12345678901234567890.123456789, 1.0/3, 16777216, 5e-5, 7
order by 1
