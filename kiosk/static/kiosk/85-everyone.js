// For who uses keys alone, or asks the system for more contrast; and what waits is said to be busy.
if (matchMedia("(prefers-contrast: more)").matches) document.documentElement.dataset.contrast ??= "high";

document.addEventListener("click", (event) => {
  const heading = event.target.closest(".skip") && document.querySelector("#screen h1");
  if (!heading) return;
  event.preventDefault();
  heading.focus();
});

for (const [name, busy] of [["beforeRequest", true], ["afterRequest", false]]) {
  document.addEventListener(`htmx:${name}`, ({ detail }) => {
    if (detail.target?.matches("#screen, #staff, #pictures")) detail.target.ariaBusy = busy;
  });
}
