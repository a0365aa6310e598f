select {name} as place, 1 as n where {colour} = 'red'::colour
