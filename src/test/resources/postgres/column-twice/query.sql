select place, place from counts order by 1
