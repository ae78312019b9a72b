// What staff have half written goes along with the lock, by hand or by itself: its writer finds it
// again. Passwords stay where they are.
const changed = (form) => "kept" in form.dataset || [...form.elements].some((field) =>
  field.type !== "hidden" && (field.value !== (field.defaultValue ?? field.value)
  || field.checked !== (field.defaultChecked ?? field.checked))
  || [...field.options ?? []].some((option) => option.defaultSelected && !option.selected));
const written = () => [...document.querySelectorAll("main form[method=post]")].filter(changed).map((form) => {
  const secret = new Set([...form.querySelectorAll("[type=password]")].map((field) => field.name));
  const said = new FormData(form, form.querySelector("button:not([type=button])"));
  return [form.getAttribute("action"), [...said].filter(([name, value]) => typeof value === "string" && !secret.has(name))];
});
document.addEventListener("submit", (event) => {
  if (event.target.getAttribute("action") !== "/counter/sign-out") return;
  event.target.elements.typed?.remove();
  const kept = document.createElement("input");
  [kept.type, kept.name, kept.value] = ["hidden", "typed", JSON.stringify(written())];
  event.target.append(kept);
});
document.addEventListener("locking", (event) => {
  Object.assign(event.detail, { typed: JSON.stringify(written()), typed_on: location.pathname + location.search });
});
