select 'is {d} it ?' as label, count(*) as n from counts where to_jsonb(place) ? 'Alderney' order by 1
