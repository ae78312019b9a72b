// The counter's own behaviour; every screen works without it.
"use strict";

// Left alone, a screen for staff gives way to the customer's. Typing is told to the server now and
// then, since it counts from the last request.
const alone = Number(document.body.dataset.idle) * 1000;
const lock = () => document.querySelector("form[action='/counter/sign-out']").requestSubmit();
if (alone) {
  let touched = Date.now();
  let told = touched;
  for (const kind of ["pointerdown", "keydown", "input"]) addEventListener(kind, () => {
    touched = Date.now();
    if (touched - told < 30000) return;
    told = touched;
    fetch("/counter/awake").catch(() => {});
  });
  const watching = setInterval(() => {
    if (Date.now() - touched <= alone) return;
    clearInterval(watching);
    lock();
  }, 1000);
  // Back after locking: nothing a browser kept of this page may be seen again.
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  addEventListener("pagehide", () => { document.body.hidden = true; });
}

// The case page ------------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
});

// A paper is noted by the post, then comes into a hidden frame and is printed from there.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-print-form]")) return;
  document.querySelector("iframe.printing")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "printing";
  frame.name = "paper";
  frame.title = event.submitter?.textContent.trim() ?? "";
  let asked = false;
  frame.addEventListener("load", () => {
    if (!asked) return;
    frame.contentWindow.print();
    window.htmx?.ajax("GET", location.pathname, { target: "#staff", swap: "outerHTML" });
  });
  document.body.append(frame);
  asked = true;
});

// After a tick the next open task has the cursor: a scanner goes on without a hand.
const nextTask = () => {
  const open = document.querySelector(".task:not(.done) input[name=scan], .task:not(.done) .box[name=tick]");
  open?.focus({ preventScroll: true });
};
const readyCase = () => {
  document.querySelectorAll("[data-copy]").forEach((button) => { button.hidden = !navigator.clipboard; });
};
document.addEventListener("htmx:afterSettle", (event) => {
  readyCase();
  const summary = document.querySelector("#summary");
  if (event.detail.target?.id !== "staff") return;
  summary ? summary.focus() : nextTask();
});
document.addEventListener("DOMContentLoaded", readyCase);
