// The number of the stop that the keyboard is at, and whether one sees that it is.
() => {
  const stop = document.activeElement;
  const style = getComputedStyle(stop);
  const box = stop.getBoundingClientRect();
  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && box.bottom > 0 && box.top < innerHeight;
  return `${stop.dataset.stop} ${seen ? 'seen' : 'not seen'}`;
}
