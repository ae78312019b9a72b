// Another language keeps what is typed and not yet sent: it goes along with the choice, and back into
// the fields of the page that follows. Passwords stay where they are.
const ticked = (field) => field.type === "radio" || field.type === "checkbox";

const fields = () => {
  const seen = {};
  return [...document.querySelectorAll("form:not([action='/language']) :is(input, textarea, select)[name]")]
    .filter((field) => !["hidden", "password", "file", "submit"].includes(field.type)
      || (field.id && document.querySelector(`[data-pad="${field.id}"]`)))
    .map((field) => {
      const place = [field.form.getAttribute("action"), field.name, ticked(field) ? field.value : ""].join(" ");
      seen[place] = (seen[place] ?? 0) + 1;
      return [`${place} ${seen[place]}`, field];
    });
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("action") !== "/language" || form.elements.start) return;
  form.elements.typed?.remove();
  const carried = document.createElement("input");
  [carried.type, carried.name, carried.autocomplete] = ["hidden", "typed", "off"];
  carried.value = JSON.stringify(fields().map(([place, field]) => [place, ticked(field) ? field.checked : field.value]));
  form.append(carried);
});

document.addEventListener("DOMContentLoaded", () => {
  const kept = document.querySelector("#typed");
  if (!kept) return;
  const typed = new Map(JSON.parse(kept.dataset.fields));
  kept.remove();
  for (const [place, field] of fields()) {
    const was = typed.get(place);
    if (was === undefined || was === (ticked(field) ? field.checked : field.value)) continue;
    if (ticked(field)) field.checked = was;
    else field.value = was;
    field.closest("[data-pad]")?.querySelector("path")?.setAttribute("d", was);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
