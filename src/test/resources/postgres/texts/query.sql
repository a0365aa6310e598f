select 'Ms. ''X''; "Y"' as label, '>22000 [p]' as qualified, '2 million CNY' as money, null as none order by 1
