// Text, contrast and reach change at once, without loading the page: what was typed stays.
const html = document.documentElement;

document.addEventListener("submit", (event) => {
  const form = event.target, pressed = event.submitter;
  if (!form.matches("[data-view]") || !pressed) return;
  event.preventDefault();
  fetch(form.action, { method: "POST", body: new FormData(form, pressed), redirect: "manual" })
    .then((answer) => {
      if (answer.type !== "opaqueredirect") throw new Error("refused");
      const choices = [...form.elements].filter((each) => each.name === pressed.name);
      choices.forEach((each) => each.setAttribute("aria-pressed", String(each === pressed)));
      if (pressed === choices[0]) delete html.dataset[pressed.name];
      else html.dataset[pressed.name] = pressed.value;
    })
    .catch(() => document.dispatchEvent(new Event("htmx:sendError")));
});

// A panel of the top bar closes when something else is touched.
document.addEventListener("click", (event) => {
  document.querySelectorAll(".view[open], .languages[open]").forEach((panel) => {
    if (!panel.contains(event.target)) panel.open = false;
  });
});

// With the controls low, what can be pressed stands above the bar, however high that is.
const top = document.querySelector(".top");
if (top) new ResizeObserver(() => html.style.setProperty("--low", `${top.offsetHeight}px`)).observe(top);

// The screen that waits does not keep for long how somebody saw it who went away.
let left;
const away = () => {
  clearTimeout(left);
  left = setTimeout(() => {
    if (!document.querySelector(".attract")) return;
    document.querySelectorAll("[data-view] .view-row :first-child[aria-pressed=false]").forEach((first) => first.click());
  }, 60000);
};
for (const event of ["pointerdown", "keydown", "pageshow"]) addEventListener(event, away);
