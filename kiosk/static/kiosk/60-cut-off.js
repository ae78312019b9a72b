// Cut off, or refused by a kiosk in trouble (5xx): what was typed stays, and a notice beside the button says so.
const cutOff = (off) => {
  const notice = document.querySelector("#cut-off");
  if (!notice || notice.hidden !== off) return;
  notice.hidden = !off;
  (off && document.querySelector("#step .actions") || document.body).prepend(notice);
  document.querySelector("#status").textContent = off ? notice.textContent : "";
};

document.addEventListener("htmx:sendError", () => cutOff(true));
document.addEventListener("htmx:timeout", () => cutOff(true));
document.addEventListener("htmx:responseError", () => cutOff(true));
document.addEventListener("htmx:afterSwap", () => cutOff(false));
