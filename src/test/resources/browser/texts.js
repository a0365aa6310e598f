// Every word that can be seen, in order, an abbreviation as a part of the text around it; charts are drawn twice, and column
// heads stand in cells.
() => {
  const seen = [];
  let owner = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim()) {
      continue;
    }
    const before = owner;
    owner = parent.closest(':not(abbr)');
    const elsewhere = parent.closest('svg, thead, script, nav, .skip');
    if (!elsewhere && parent.getClientRects().length
        && getComputedStyle(parent).visibility === 'visible') {
      if (owner === before && seen.length) {
        seen[seen.length - 1] += node.data;
      } else {
        seen.push(node.data);
      }
    }
  }
  return seen.flatMap(text => text.trim().split(/\s+/));
}
