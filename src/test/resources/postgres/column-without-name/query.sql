select 'x' || place, n + 1 from counts order by 1
