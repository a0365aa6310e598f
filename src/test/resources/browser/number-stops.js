// Numbers what the keyboard stops at, in the order of the document, and notes at each key which stop the one before has
// led to, and whether one sees that; how many stops there are.
() => {
  const stops = [...document.querySelectorAll('a[href], summary, button, input, [tabindex="0"]')]
      .filter(stop => stop.getClientRects().length && stop.checkVisibility());
  stops.forEach((stop, number) => stop.dataset.stop = number);
  window.stopsMet = [];
  window.noteStop = () => {
    const stop = document.activeElement;
    if (stop === document.body) return;
    const style = getComputedStyle(stop);
    const box = stop.getBoundingClientRect();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && box.bottom > 0 && box.top < innerHeight;
    stopsMet.push(`${stop.dataset.stop} ${seen ? 'seen' : 'not seen'}`);
  };
  addEventListener('keydown', noteStop);
  return stops.length;
}
