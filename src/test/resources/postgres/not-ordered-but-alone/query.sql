select place, max(n) from counts group by place limit 1
