select 'a' as label, array[1, 2] as list, '{}'::jsonb as json, interval '1 day' as span, '12.34'::money as money,
  timestamptz '2018-01-01 00:00:00+02' as moment, B'101' as bits, '\x00'::bytea as bytes, inet '127.0.0.1' as address,
  row(1, 2) as row, 'infinity'::float8 as infinite
