// Every word that can be seen, in order; charts are drawn twice, and column heads stand in cells.
() => {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.data.trim();
    const elsewhere = parent.closest('svg, thead, script, nav, .skip');
    if (text && !elsewhere && parent.getClientRects().length
        && getComputedStyle(parent).visibility === 'visible') {
      seen.push(...text.split(/\s+/));
    }
  }
  return seen;
}
