select 'x' || i as a, i as b from generate_series(1, 100001) as i order by i
