// Cut off, or refused by a kiosk in trouble (5xx): what was typed stays, and a notice beside the button says so.
const notice = document.querySelector("#cut-off");
const cutOff = (off) => {
  if (!notice || notice.hidden !== off) return;
  notice.hidden = !off;
  (off && document.querySelector("#step .actions") || document.body).prepend(notice);
  document.querySelector("#status").textContent = off ? notice.textContent : "";
};

// An answer that did not arrive is sent again by itself, by the button that was pressed: the same
// answer twice is harmless. Whoever touches anything sends it when ready.
let again = 0;
const retry = ({ elt: form, requestConfig }) => {
  if (form.id !== "step") return;
  clearTimeout(again);
  again = setTimeout(() => {
    if (form.isConnected) form.requestSubmit(requestConfig.triggeringEvent?.submitter);
  }, 4000);
};
for (const event of ["input", "change", "pointerdown"]) {
  document.addEventListener(event, () => clearTimeout(again), true);
}

for (const event of ["htmx:sendError", "htmx:timeout", "htmx:responseError", "cut-off"]) {
  document.addEventListener(event, ({ type, detail }) => {
    document.dispatchEvent(new CustomEvent("when-released", { detail: () => cutOff(true) }));
    if (detail && (type !== "htmx:responseError" || detail.xhr.status === 503)) retry(detail);
  });
}
document.addEventListener("htmx:afterSwap", () => cutOff(false));
