select 'a' as label, 'infinity'::float8 as infinite, 'NaN'::numeric as nan, 'nan'::real as single, date 'infinity' as day order by 1
