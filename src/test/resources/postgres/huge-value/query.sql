select 'x' as a, repeat('y', 70000000) as b
