// Numbers what the keyboard stops at, in the order of the document; how many there are.
() => {
  const stops = [...document.querySelectorAll('a[href], summary, button, input, [tabindex="0"]')]
      .filter(stop => stop.getClientRects().length && stop.checkVisibility());
  stops.forEach((stop, number) => stop.dataset.stop = number);
  return stops.length;
}
