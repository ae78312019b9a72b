// Between press and release nothing moves, or the press is lost: what would move the page is handed
// in by `when-released` and waits. A tap's click comes a moment after the finger has left.
const waiting = [];
let pressed = false, soon;
const release = () => {
  pressed = false;
  waiting.splice(0).forEach((act) => act());
};
const later = (wait) => {
  clearTimeout(soon);
  soon = setTimeout(release, wait);
};
addEventListener("pointerdown", () => {
  clearTimeout(soon);
  pressed = true;
}, true);
for (const up of ["pointerup", "pointercancel"]) addEventListener(up, () => later(350), true);
addEventListener("click", ({ isTrusted }) => { if (pressed && isTrusted) later(0); }, true);
document.addEventListener("when-released", ({ detail: act }) => (pressed ? waiting.push(act) : act()));
