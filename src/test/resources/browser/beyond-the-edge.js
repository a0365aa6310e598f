// Texts that reach beyond the screen's right edge, where nothing around them scrolls.
() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const right = Math.max(...[...range.getClientRects()].map(box => box.right));
    if (node.data.trim() && right > innerWidth + 0.5 && node.parentElement.checkVisibility()
        && !node.parentElement.closest('thead, [role="region"]')) {
      found.push(`${node.data.trim()} (${Math.round(right)})`);
    }
  }
  return found;
}
