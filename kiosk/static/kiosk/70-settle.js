// After a swap: the new heading has the focus and is said, the newest line of the paper is in sight.
const settle = () => {
  const first = document.querySelector("#summary") || document.querySelector("#screen h1");
  first?.focus();
  const status = document.querySelector("#status");
  if (status && first) status.textContent = first.textContent.trim();
};

// The newest line of the paper is brought into sight, without moving the page.
const follow = () => {
  const sheet = document.querySelector("#paper .paper");
  const lit = sheet?.querySelector(".lit");
  if (lit) sheet.scrollTop = lit.offsetTop - sheet.clientHeight / 2;
};

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "screen") settle();
  follow();
});
document.addEventListener("DOMContentLoaded", () => document.querySelector("#summary")?.focus());
