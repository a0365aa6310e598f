select place, n from counts order by place
