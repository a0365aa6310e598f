select place,
  nn from counts order by 1
