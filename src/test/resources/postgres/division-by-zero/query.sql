select place, n / 0 as b from counts order by 1
