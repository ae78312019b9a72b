// Fields: dates as they are typed, what a suggestion fills in, where a fault in the summary is.
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!("date" in field.dataset) || event.inputType?.startsWith("delete")) return;
  const dated = field.value
    .replace(/^(\d{4})(\d{1,4})$/, "$1-$2").replace(/^(\d{4}-\d\d)(\d\d?)$/, "$1-$2");
  if (dated !== field.value) field.value = dated;
});

// A scanner ends with Enter: it goes to the next field, as the button of the keypad does, and never
// hands a page in by accident. Enter that only chooses among Chinese characters stays with the keyboard.
document.addEventListener("onward", ({ target }) => {
  const all = [...target.form.querySelectorAll("input[type=text], input[type=password], textarea, select, button.go:not([type=button])")];
  all[all.indexOf(target) + 1]?.focus();
});
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key !== "Enter" || event.isComposing || event.defaultPrevented || !field.matches("input[type=text]")) return;
  event.preventDefault();
  field.dispatchEvent(new Event("onward", { bubbles: true }));
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
