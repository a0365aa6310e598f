-- what: 'counts
with c as (select place, n /* all; of it */ from counts)
table c order by place; -- done;
