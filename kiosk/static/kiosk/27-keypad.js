// A keypad for digits and for the lines of a document, on the shop's tablet, for who touches a field.
// A real keyboard or a scanner goes on typing into the same field.
const pad = document.querySelector("#keypad");
const MEANT = "input[inputmode=numeric], input[inputmode=decimal], input[inputmode=tel], textarea.w-mrz, [data-keypad]";
let field = null, before = "";

const keysOf = (one) => {
  if (one.matches(".w-mrz")) return "1234567890QWERTYUIOPASDFGHJKL<ZXCVBNM\n";
  const mode = one.dataset.keypad;
  return `1234567890${mode === "decimal" ? "." : mode === "tel" ? "+" : "date" in one.dataset ? "-" : ""}`;
};
const key = (character) => {
  const button = document.createElement("button");
  [button.type, button.tabIndex, button.dataset.key] = ["button", -1, character];
  button.textContent = character === "\n" ? "↵" : character;
  return button;
};
const mine = (one) => {
  one.dataset.keypad ??= one.inputMode;
  one.inputMode = "none";
};
const open = (one) => {
  mine(one);
  [field, before] = [one, one.value];
  pad.querySelector(".keys").replaceChildren(...[...keysOf(one)].map(key));
  pad.classList.toggle("letters", one.matches(".w-mrz"));
  pad.hidden = false;
  document.documentElement.classList.add("keyed");
  document.documentElement.style.setProperty("--keypad", `${pad.offsetHeight}px`);
  one.scrollIntoView({ block: "center" });
};
const close = (gone = false) => {
  if (!field) return;
  const was = field;
  field = null;
  was.inputMode = was.dataset.keypad;
  pad.hidden = true;
  document.documentElement.classList.remove("keyed");
  // What keys of a screen write is no change to the browser: said here, or the field is not looked at.
  if (!gone && was.isConnected && was.value !== before) was.dispatchEvent(new Event("change", { bubbles: true }));
};
const pass = (one) => {
  close();
  open(one);
};

if (pad && "station" in document.body.dataset) {
  let touched = null; // the field that a finger went for
  document.addEventListener("pointerdown", (event) => {
    if (pad.contains(event.target)) return;
    touched = event.pointerType === "touch" ? event.target.closest(MEANT) : null;
    if (touched && touched !== field) mine(touched);
  });
  // From field to field the keys stay; what else takes the focus may be a button under a finger:
  // the keys go once it was pressed (focusout), for the page moves when they do.
  document.addEventListener("focusin", ({ target }) => {
    if (target !== field && target.matches(MEANT) && (target === touched || field)) pass(target);
  });
  // A field that has the focus already (a fault led there, a scanner went on) gets no focusin.
  document.addEventListener("click", ({ target }) => {
    if (target === touched && target !== field && target === document.activeElement) pass(target);
  });
  document.addEventListener("change", (event) => { if (event.target === field) before = field.value; });
  document.addEventListener("focusout", (event) => {
    if (pad.contains(event.relatedTarget) || event.relatedTarget?.matches(MEANT)) return;
    const leave = () => {
      if (field && document.activeElement !== field && !pad.contains(document.activeElement)) close();
    };
    setTimeout(() => document.dispatchEvent(new CustomEvent("when-released", { detail: leave })));
  });
  // The field keeps the focus while keys are pressed.
  pad.addEventListener("mousedown", (event) => event.preventDefault());
  pad.addEventListener("click", (event) => {
    const { key: typed, edit } = event.target.closest("button")?.dataset ?? {};
    if (!field || !(typed || edit)) return;
    const one = field;
    if (edit === "next") return one.dispatchEvent(new Event("onward", { bubbles: true }));
    if (edit === "hide") {
      close();
      return one.blur();
    }
    one.focus({ preventScroll: true });
    if (edit === "clear") one.select();
    document.execCommand(typed ? "insertText" : "delete", false, typed);
  });
  document.addEventListener("htmx:afterSwap", ({ detail }) => { if (detail.target?.id === "screen") close(true); });
}
