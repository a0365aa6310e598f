// Texts that are shown smaller than that many pixels; those of drawings as far as these are scaled.
least => {
  const small = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const shown = node.data.trim() && parent.getClientRects().length
        && !parent.closest('script, thead, .skip');
    const drawn = parent.closest('text');
    const scale = drawn ? drawn.getScreenCTM().a : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (shown && size < least) {
      small.push(`${size.toFixed(1)} px: ${node.data.trim()}`);
    }
  }
  return small;
}
