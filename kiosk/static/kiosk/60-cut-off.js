// Cut off, or refused by a kiosk in trouble (5xx): what was typed stays, and a notice beside the button says so.
const cutOff = (off) => {
  const notice = document.querySelector("#cut-off");
  if (!notice || notice.hidden !== off) return;
  notice.hidden = !off;
  (off && document.querySelector("#step .actions") || document.body).prepend(notice);
  document.querySelector("#status").textContent = off ? notice.textContent : "";
};

// An answer that did not arrive is sent again by itself, as it stands: the same answer twice is harmless.
// Whoever types on sends it when ready.
let again = 0;
const retry = (event) => {
  const form = event.detail.elt;
  if (form.id !== "step") return;
  clearTimeout(again);
  again = setTimeout(() => { if (form.isConnected) form.requestSubmit(); }, 4000);
};
document.addEventListener("input", () => clearTimeout(again));
document.addEventListener("htmx:sendError", retry);
document.addEventListener("htmx:timeout", retry);
document.addEventListener("htmx:responseError", (event) => { if (event.detail.xhr.status === 503) retry(event); });

document.addEventListener("htmx:sendError", () => cutOff(true));
document.addEventListener("htmx:timeout", () => cutOff(true));
document.addEventListener("htmx:responseError", () => cutOff(true));
document.addEventListener("htmx:afterSwap", () => cutOff(false));
