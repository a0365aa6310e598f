select place, n from (values
    ('any', 1, '{"Overseas": 1}'::jsonb ? {name}),
    ('one of', 2, '{"Overseas": 1}'::jsonb ?| array[{name}, 'x?']),
    ('all of', 3, '{"Overseas": 1, "red": 2}'::jsonb ?& array[{name}, {colour}]),
    ('close by', 4, '["Overseas"]'::jsonb ?{name}),
    ('path', 5, '{"n": 7}'::jsonb @? '$.n ? (@ > 5)'),
    ('none', 6, '{"n": 7}'::jsonb ? 'm'), -- what is it?
    ('lines', 7, point '(0,0)' ?| point '(0,1)')
) as tried (place, n, found) where found order by n
