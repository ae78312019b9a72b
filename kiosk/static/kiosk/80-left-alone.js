// Left alone: a warning, then everything is wiped, also without a network (docs/decisions/052). The
// server counts for itself; it is told of touches now and then, since it sees only requests.
const warning = document.querySelector("#alone");
const screenLeft = () => document.querySelector("#screen[data-alone]");
// This page was on its way for a moment when the server had begun to count.
let last = Date.now() - 1000;
let telling = 0;
let wiped = false;

const token = () => document.querySelector("[name=csrf_token]")?.value ?? "";
const post = (address, key) => fetch(address, {
  method: "POST", body: new URLSearchParams({ csrf_token: key }), redirect: "manual",
});

const tell = async () => {
  telling = 0;
  try {
    if ((await post("/here", token())).status === 410) wipe();
  } catch {
    touched();  // no network: once more later
  }
};

// Never at once: a tap on a button must not race the post that the button makes.
const touched = () => {
  const seen = screenLeft();
  if (wiped || warning.open || !seen) return;
  last = Date.now();
  if ("visit" in seen.dataset) telling ||= setTimeout(tell, Math.min(15000, seen.dataset.alone * 250));
};

const wipe = () => {
  if (wiped) return;
  wiped = true;
  const key = token();
  const cover = document.querySelector("#cover").content;
  document.documentElement.classList.add("covered");
  document.title = cover.querySelector(".brand").textContent;
  document.body.replaceChildren(cover);
  history.replaceState(null, "", "/");
  for (const store of [sessionStorage, localStorage]) store.clear();
  const leave = () => post("/finish", key).then(() => location.replace("/"), () => setTimeout(leave, 3000));
  leave();
};

const watch = () => {
  const seen = screenLeft();
  if (!seen || wiped) return;
  const left = Math.ceil(Number(seen.dataset.alone) + Number(seen.dataset.warning) - (Date.now() - last) / 1000);
  if (left <= 0) return wipe();
  if (left > seen.dataset.warning) return;
  warning.querySelector(".left").textContent = left;
  if (!warning.open) warning.showModal();
};

if (warning) {
  for (const kind of ["pointerdown", "pointermove", "keydown", "input", "wheel", "scroll"]) {
    addEventListener(kind, touched, { capture: true, passive: true });
  }
  warning.addEventListener("close", () => { touched(); });
  setInterval(watch, 500);
}

// Back to a page that the browser kept: nothing of it may be seen, whoever's it is now.
if (screenLeft()) {
  addEventListener("pagehide", () => { document.body.hidden = true; });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}
