// Text, contrast and reach change at once, without loading the page: what was typed stays. The whole
// view is sent each time, one after the other, so that quick presses do not undo each other.
const html = document.documentElement;
let sent = Promise.resolve();

const choose = (form, buttons) => {
  for (const pressed of buttons) {
    const choices = [...pressed.parentElement.children];
    choices.forEach((each) => each.setAttribute("aria-pressed", String(each === pressed)));
    if (pressed === choices[0]) delete html.dataset[pressed.name];
    else html.dataset[pressed.name] = pressed.value;
  }
  const body = new FormData(form);
  form.querySelectorAll("[aria-pressed=true]").forEach((each) => body.append(each.name, each.value));
  sent = sent.then(() => fetch(form.action, { method: "POST", body, redirect: "manual" }))
    .then((answer) => { if (answer.type !== "opaqueredirect") throw new Error("refused"); })
    .catch(() => document.dispatchEvent(new Event("cut-off")));
};

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-view]") || !event.submitter) return;
  event.preventDefault();
  choose(event.target, [event.submitter]);
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
    const firsts = [...document.querySelectorAll("[data-view] .view-row :first-child[aria-pressed=false]")];
    if (document.querySelector(".attract") && firsts.length) choose(firsts[0].form, firsts);
  }, 60000);
};
for (const event of ["pointerdown", "keydown", "pageshow"]) addEventListener(event, away);
