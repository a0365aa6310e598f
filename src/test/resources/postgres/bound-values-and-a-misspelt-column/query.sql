select place, n from counts
where '{"a": 1}'::jsonb ? 'a' and {name} = {name} and place <> {colour} and nn > {least} order by n
