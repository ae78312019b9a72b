// The counter's own behaviour; every screen works without it.
"use strict";

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
