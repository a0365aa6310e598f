select place n counts, from order by
