select place, n from counts
