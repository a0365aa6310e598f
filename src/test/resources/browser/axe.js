// What axe finds against these rules, one line for each element.
async rules => {
  const results = await axe.run(document, {
    runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], preload: false});
  return results.violations.flatMap(
      rule => rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.html.slice(0, 200)}`));
}
