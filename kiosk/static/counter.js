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

// What the server sends anew is put in place piece by piece: what is half written, folded open or
// drawn stays as it is, and nothing moves but what changed.
const own = (node) => [...node.childNodes].filter((one) => one.nodeType === 3).map((one) => one.data.trim()).join(" ");
const same = (one, other) => one.nodeName === other.nodeName
  && (one.id || other.id ? one.id === other.id : one.className === other.className);
const put = (old, fresh) => {
  if (old.isEqualNode(fresh) || old.matches("[data-pad]")) return;
  for (const { name, value } of fresh.attributes) if (name !== "hidden") old.setAttribute(name, value);
  if (!fresh.title) old.removeAttribute("title");
  if (!fresh.childElementCount || own(old) !== own(fresh)) {
    old.replaceChildren(...fresh.childNodes);
    return;
  }
  let at = old.firstElementChild;
  const left = [...fresh.children];
  while (left.length) {
    const next = left.shift();
    while (at && !same(at, next) && !left.some((one) => same(at, one))) {
      const gone = at;
      at = at.nextElementSibling;
      gone.remove();
    }
    if (at && same(at, next)) {
      const kept = at;
      at = at.nextElementSibling;
      put(kept, next);
    } else {
      old.insertBefore(next, at);
      window.htmx?.process(next);
    }
  }
  while (at) {
    const gone = at;
    at = at.nextElementSibling;
    gone.remove();
  }
};
const status = document.querySelector("#status");
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target?.id !== "staff" || !detail.shouldSwap) return;
  detail.shouldSwap = false;
  const page = new DOMParser().parseFromString(detail.serverResponse, "text/html");
  const done = new Set([...document.querySelectorAll(".task.done")].map((task) => task.id));
  const typed = [...document.querySelectorAll("#staff :is(input[type=text], textarea)[id]")]
    .filter((field) => field.value !== field.defaultValue).map((field) => [field.id, field.value]);
  document.title = page.title;
  put(detail.target, page.querySelector("#staff"));
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (field && field.value === field.defaultValue) field.value = value;
  }
  readyCase();
  const newly = [...document.querySelectorAll(".task.done")].filter((task) => !done.has(task.id));
  if (newly.length) status.textContent = newly.map((task) => task.dataset.said).join(" ");
  for (const event of ["htmx:afterSwap", "htmx:afterSettle"]) window.htmx.trigger(detail.target, event, { target: detail.target });
  const wrong = document.querySelector(".task.bad input[type=text]"), summary = document.querySelector("#summary");
  if (!summary) return waiting || nextTask();
  if (!wrong || summary.querySelector("a + a, p + p")) return summary.focus();
  wrong.select();
  wrong.form.scrollIntoView({ block: "nearest" });
});

// Ticks go one after another, each with the version of the answer before: none is lost, however
// quickly they come. Where one is refused, those behind it are not sent, and the page says so.
let turn = Promise.resolve(), waiting = 0, refused = false;
const tick = async (form, path, said) => {
  const behind = refused;
  if (!behind) {
    said.version = document.querySelector("#screen [name=version]").value;
    await window.htmx.ajax("POST", path, { target: "#staff", values: said }).catch(() => {});
  }
  waiting -= 1;
  delete form.dataset.going;
  const summary = document.querySelector("#summary");
  if (behind) summary?.append(Object.assign(document.createElement("p"), { textContent: document.querySelector(".tasks").dataset.unmade }));
  if (!waiting) refused = false;
};
document.addEventListener("htmx:afterRequest", ({ detail }) => { if (waiting) refused ||= detail.xhr.status >= 400 || !detail.xhr.status; });
document.addEventListener("submit", (event) => {
  const { target: form, submitter: button } = event;
  if (!window.htmx || !form.matches(".task:not(.signing)")) return;
  event.preventDefault();
  if ("going" in form.dataset) return;
  form.dataset.going = "";
  waiting += 1;
  const path = button?.getAttribute("formaction") ?? form.getAttribute("action");
  const said = Object.fromEntries(new FormData(form, button));
  turn = turn.then(() => tick(form, path, said));
});
// The box that was pressed is another one now: the second half of a double press takes no tick back.
document.addEventListener("click", (event) => {
  const form = event.target.closest(".task");
  if (form && event.detail > 1) event.preventDefault();
}, true);

// A scan is compared as soon as it is there: with Enter, Tab or no suffix at all.
const compare = ({ target }) => {
  if (target.matches("[name=scan]") && target.value.trim()) target.form.requestSubmit(target.form.querySelector("button:not([type=button])"));
};
let first, last = -Infinity, count = 0, whole, stroke = 0;
const soon = (event) => {
  clearTimeout(whole);
  whole = setTimeout(compare, 700, event); // a line of a zone may still follow
};
document.addEventListener("onward", (event) => {
  clearTimeout(whole);
  compare(event);
});
document.addEventListener("change", (event) => { if (!event.isTrusted) soon(event); });
document.addEventListener("keydown", (event) => {
  clearTimeout(whole);
  stroke = event.timeStamp; // of the key itself; that of an input is when the page came to it
  if (event.key === "Tab" && !event.shiftKey) compare(event);
}, true);
document.addEventListener("input", (event) => {
  if (!event.target.matches("[name=scan]")) return;
  if (stroke - last > 400) [first, count] = [stroke, 0];
  last = stroke;
  count += 1;
  if (count > 6 && (last - first) / (count - 1) < 45) soon(event);
});

// What is unfolded is seen, with what unfolded it.
document.addEventListener("click", (event) => {
  const fold = event.target.closest("#staff summary")?.parentElement;
  if (fold) requestAnimationFrame(() => requestAnimationFrame(() => fold.open && fold.scrollIntoView({ block: "nearest" })));
});

// After a tick the next open task has the cursor: a scanner goes on without a hand.
const nextTask = () => {
  const open = document.querySelector(".task:not(.done) input[name=scan], .task:not(.done) .box[name=tick]");
  open?.focus({ preventScroll: true });
};
const readyCase = () => {
  document.querySelectorAll("[data-copy]").forEach((button) => { button.hidden = !navigator.clipboard; });
};
document.addEventListener("DOMContentLoaded", readyCase);
