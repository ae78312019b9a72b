// What of the page does not fit its screen, in words; see fitting.py.
() => {
  const faults = [];
  const html = document.documentElement;
  if (html.scrollWidth > html.clientWidth)
    faults.push(`scrolls sideways by ${html.scrollWidth - html.clientWidth}`);
  const seen = (e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
    && !e.closest(".unseen, svg, .printing");
  // What stays in sight while the page moves beneath it covers by design.
  const floats = (e) => {
    for (let up = e; up; up = up.parentElement)
      if (["sticky", "fixed"].includes(getComputedStyle(up).position) && !up.matches(".strip, #paper"))
        return true;
    return false;
  };
  const clip = (e, box) => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (let up = e; up; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up), edge = up.getBoundingClientRect();
      if (overflowX !== "visible") [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (overflowY !== "visible") [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return { left, top, right, bottom };
  };
  const pieces = [];
  const add = (e, box, words) => {
    const { left, top, right, bottom } = clip(e, box);
    if (right - left > 2 && bottom - top > 2) pieces.push({ e, left, top, right, bottom, words });
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const words = node.data.trim(), e = node.parentElement;
    if (!words || e.closest("script, style, option, textarea, noscript") || !seen(e) || floats(e)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // The line box of CJK fonts is taller than its ink: a fifth on either side is air.
      const air = box.height / 5;
      add(e, { left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air }, words);
    }
  }
  for (const e of document.querySelectorAll("button, a.go, a.second, a.quiet, input, select, textarea, summary, img"))
    if (seen(e) && !floats(e)) add(e, e.getBoundingClientRect(), e.outerHTML);
  pieces.sort((a, b) => a.top - b.top);
  pieces.forEach((a, i) => {
    for (let j = i + 1; j < pieces.length && pieces[j].top < a.bottom - 2; j += 1) {
      const b = pieces[j];
      if (a.e.contains(b.e) || b.e.contains(a.e) || a.e.closest("label") && a.e.closest("label") === b.e.closest("label")) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - b.top;
      if (wide > 2 && high > 2) faults.push(`“${a.words.slice(0, 60)}” lies over “${b.words.slice(0, 60)}”`);
    }
  });
  for (const e of document.querySelectorAll("button, summary, a, th, td, p, h1, h2, dt, dd, label, li, small, b, legend"))
    if (seen(e) && !e.querySelector(".unseen, img") && getComputedStyle(e).display !== "inline" && e.scrollWidth > e.clientWidth + 1)
      faults.push(`“${e.textContent.trim().slice(0, 60)}” runs out of its box by ${e.scrollWidth - e.clientWidth}`);
  return faults;
}
