select place, n from counts where n < 0
