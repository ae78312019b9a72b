// Left alone: a warning, then everything is wiped, also without a network (docs/decisions/052). The
// server counts for itself; it is told of touches now and then, since it sees only requests.
const warning = document.querySelector("#alone");
const screenLeft = () => document.querySelector("#screen[data-alone]");
// One clock may be put back, the other stands still while the tablet sleeps: the later one is believed.
const clocks = () => [Date.now(), performance.now()];
// This page was on its way for a moment when the server had begun to count.
let last = clocks().map((at) => at - 1000);
const quiet = () => Math.max(...clocks().map((at, n) => at - last[n])) / 1000;
let telling = 0;
let wiped = false;

const token = () => document.querySelector("[name=csrf_token]")?.value ?? "";
const post = (address, key, more = {}) => fetch(address, {
  method: "POST", body: new URLSearchParams({ csrf_token: key, ...more }), redirect: "manual",
});

const tell = async () => {
  clearTimeout(telling);
  telling = 0;
  if (wiped || screenLeft()?.dataset.visit === undefined) return;
  try {
    if ((await post("/here", token())).status === 410) wipe();
  } catch {
    telling ||= setTimeout(tell, 15000);  // no network: said again later, which is no touch
  }
};

// Never at once: a tap on a button must not race the post that the button makes.
const touched = () => {
  const seen = screenLeft();
  if (wiped || warning.open || !seen) return;
  last = clocks();
  telling ||= setTimeout(tell, Math.min(15000, seen.dataset.alone * 250));
};

const wipe = () => {
  if (wiped) return;
  wiped = true;
  const [key, end] = [token(), screenLeft()?.dataset.end ?? "/finish"];
  const kept = {};
  if (end === "/counter/sign-out") document.dispatchEvent(new CustomEvent("locking", { detail: kept }));
  const cover = document.querySelector("#cover").content;
  document.documentElement.classList.add("covered");
  document.title = cover.querySelector(".brand").textContent;
  document.body.replaceChildren(cover);
  history.replaceState(null, "", "/");
  for (const store of [sessionStorage, localStorage]) store.clear();
  const leave = () => post(end, key, kept)
    .then((said) => (said.status >= 500 ? Promise.reject(said) : location.replace("/")))
    .catch(() => setTimeout(leave, 3000));
  leave();
};

const watch = () => {
  const seen = screenLeft();
  if (!seen || wiped) return;
  const left = Math.ceil(Number(seen.dataset.alone) + Number(seen.dataset.warning) - quiet());
  if (left <= 0) return wipe();
  if (left > seen.dataset.warning) return;
  warning.querySelector(".left").textContent = left;
  if (!warning.open) warning.showModal();
};

if (warning) {
  for (const kind of ["pointerdown", "pointermove", "keydown", "input", "wheel"]) {
    addEventListener(kind, touched, { capture: true, passive: true });
  }
  // The server's time may be all but over: it hears of this at once.
  warning.addEventListener("close", () => {
    touched();
    tell();
  });
  setInterval(watch, 500);
}

// Back to a page that the browser kept: nothing of it may be seen, whoever's it is now.
if (screenLeft()) {
  addEventListener("pagehide", () => { document.body.hidden = true; });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}
