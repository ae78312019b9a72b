// What is too small or too near to another for a finger, in words; see touching.py.
([least, apart]) => {
  const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".unseen, .printing");
  const inText = (e) => e.matches("a:not([class])") && e.closest("p, li, td, th, dd, small, span");
  const controls = [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")]
    .filter((e) => seen(e) && !inText(e))
    .map((e) => {
      const label = e.matches("[type=radio], [type=checkbox]") && e.closest("label");
      const own = (label || e).getBoundingClientRect(), around = getComputedStyle(e, "::after");
      // A target may be larger than what is drawn: a ring of ::after around it counts.
      const grown = around.position === "absolute" && around.content !== "none" ? -parseFloat(around.top) || 0 : 0;
      const bar = [...document.querySelectorAll(".top, .actions, .decisions, #keypad")].find((each) => each.contains(e));
      return { e, bar, left: own.left - grown, right: own.right + grown, top: own.top - grown, bottom: own.bottom + grown };
    })
    .filter((box) => box.right - box.left > 2 && box.bottom - box.top > 2);
  const name = (box) => `“${(box.e.innerText || box.e.name || box.e.outerHTML).trim().slice(0, 40)}”`;
  const faults = controls.filter((box) => box.bottom - box.top < least - 0.5)
    .map((box) => `${name(box)} is ${Math.round(box.bottom - box.top)} high (${box.e.className || box.e.tagName})`);
  controls.forEach((a, i) => controls.slice(i + 1).forEach((b) => {
    if (a.bar !== b.bar || a.e.contains(b.e) || b.e.contains(a.e)) return; // what stays in sight lies over what moves
    const beside = Math.max(b.left - a.right, a.left - b.right), below = Math.max(b.top - a.bottom, a.top - b.bottom);
    if (Math.max(beside, below) < apart - 0.5)
      faults.push(`${name(a)} and ${name(b)} are ${Math.round(Math.max(beside, below))} apart: ${[a.left, a.top, a.right, a.bottom, b.left, b.top, b.right, b.bottom].map(Math.round)}`);
  }));
  return faults;
}
