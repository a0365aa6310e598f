with gone as (delete from counts returning *) select place, n from gone order by 1
