// What plain HTML cannot do: focus after a swap, dates as they are typed, a signature by finger,
// printing from a hidden frame. Every page works without this file.
"use strict";
document.documentElement.classList.add("live");

const settle = () => {
  const first = document.querySelector("#summary") || document.querySelector("#screen h1");
  first?.focus();
  const status = document.querySelector("#status");
  if (status && first) status.textContent = first.textContent.trim();
};

// Fields -------------------------------------------------------------------------------------
const DATES = new Set(["id_expires", "rep_id_expires", "contract_ends", "departs_on"]);

document.addEventListener("input", (event) => {
  const field = event.target;
  if (!DATES.has(field.name) || event.inputType?.startsWith("delete")) return;
  const dated = field.value
    .replace(/^(\d{4})(\d{1,4})$/, "$1-$2").replace(/^(\d{4}-\d\d)(\d\d?)$/, "$1-$2");
  if (dated !== field.value) field.value = dated;
});

// A scanner ends with Enter: it goes to the next field, and never hands a page in by accident.
// Enter that only chooses among Chinese characters stays with the keyboard.
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key !== "Enter" || event.isComposing || !field.matches("input[type=text]")) return;
  event.preventDefault();
  const all = [...field.form.querySelectorAll("input[type=text], input[type=password], textarea, select, button.go")];
  all[all.indexOf(field) + 1]?.focus();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fill]");
  if (button) {
    const field = document.getElementById(button.dataset.fill);
    field.value = button.dataset.value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }
  const link = event.target.closest(".summary a");
  if (link) {
    event.preventDefault();
    const target = document.querySelector(link.hash);
    (target?.matches("fieldset") ? target.querySelector("input") : target)?.focus();
    target?.scrollIntoView({ block: "center" });
  }
});

// Submitting twice is harmless, but looks like nothing happened.
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-once]")) {
    event.target.querySelectorAll("button.go, button.second").forEach((button) => { button.disabled = true; });
  }
});
addEventListener("pageshow", () => {
  document.querySelectorAll("button.go:disabled, button.second:disabled").forEach((button) => { button.disabled = false; });
});

// Paper --------------------------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-print]");
  if (!link) return;
  event.preventDefault();
  document.querySelector("iframe.printing")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "printing";
  frame.title = link.textContent.trim();
  frame.addEventListener("load", () => frame.contentWindow.print());
  frame.src = link.href;
  document.body.append(frame);
});

// Signature ----------------------------------------------------------------------------------
const arrange = () => {
  document.querySelectorAll("[data-pad]:not([data-ready])").forEach((pad) => {
    pad.dataset.ready = "yes";
    const svg = pad.querySelector("svg");
    const path = pad.querySelector("path");
    const field = document.getElementById(pad.dataset.pad);
    const at = (event) => {
      const box = svg.getBoundingClientRect();
      const x = Math.round(((event.clientX - box.left) / box.width) * 600);
      const y = Math.round(((event.clientY - box.top) / box.height) * 200);
      return `${Math.max(0, Math.min(600, x))} ${Math.max(0, Math.min(200, y))}`;
    };
    const draw = (piece) => {
      if (field.value.length > 18000) return;
      field.value += piece;
      path.setAttribute("d", field.value);
    };
    svg.addEventListener("pointerdown", (event) => {
      svg.setPointerCapture(event.pointerId);
      draw(`${field.value ? " " : ""}M${at(event)} L${at(event)}`);
    });
    svg.addEventListener("pointermove", (event) => {
      if (svg.hasPointerCapture(event.pointerId)) draw(` L${at(event)}`);
    });
    pad.querySelector("[data-clear]").addEventListener("click", () => {
      field.value = "";
      path.setAttribute("d", "");
    });
  });
};

// The newest line of the paper is brought into sight, without moving the page.
const follow = () => {
  const sheet = document.querySelector("#paper .paper");
  const lit = sheet?.querySelector(".lit");
  if (lit) sheet.scrollTop = lit.offsetTop - sheet.clientHeight / 2;
};

// Cut off, or refused by a kiosk in trouble (5xx): what was typed stays, and a notice beside the button says so.
const cutOff = (off) => {
  const notice = document.querySelector("#cut-off");
  if (!notice || notice.hidden !== off) return;
  notice.hidden = !off;
  (off && document.querySelector("#step .actions") || document.body).prepend(notice);
  document.querySelector("#status").textContent = off ? notice.textContent : "";
};

// htmx ---------------------------------------------------------------------------------------
document.addEventListener("htmx:sendError", () => cutOff(true));
document.addEventListener("htmx:timeout", () => cutOff(true));
document.addEventListener("htmx:responseError", () => cutOff(true));
document.addEventListener("htmx:afterSwap", () => cutOff(false));
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "screen") settle();
  arrange();
  follow();
});
document.addEventListener("DOMContentLoaded", () => {
  arrange();
  document.querySelector("#summary")?.focus();
});
