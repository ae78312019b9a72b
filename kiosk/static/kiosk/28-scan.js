// A scanner types like a keyboard, only from another hand: what it sends while no field wants it
// goes to the field that does; twice the same, or through another layout, is said.
const NUMBERS = { iccid: /^89\d{17,18}$/, eid: /^89\d{30}$/ };
const REFERENCE = /^[A-HJ-NPR-Y2-9]{9}$/;
const ZONE = /^[PVACI][A-Z<][A-Z<]{3}[A-Z0-9<]{25,85}$/;
const CODE = "[name=iccid], [name=eid], .w-mrz, [name=reference], [name=scan], input[inputmode=numeric]";
const SEAL = /(?<!\d)\d{210}$/;
const PAUSE = 400;
let keys = [], plain = true, last = 0, scan = null;

const tell = (what) => {
  const line = document.querySelector("#scanned"), status = document.querySelector("#status");
  if (!line) return;
  line.textContent = line.dataset[what];
  line.hidden = false;
  (document.querySelector("#step .actions") ?? document.querySelector("main"))?.before(line);
  if (status) status.textContent = line.textContent;
};
// The key of a US keyboard that was pressed, whatever the layout made of it: scanners press those.
const pressed = ({ code, key, shiftKey }) => {
  if (/^(Key|Digit|Numpad)[A-Z0-9]$/.test(code)) return code.at(-1);
  return { Comma: shiftKey || key === "<" ? "<" : ",", Minus: "-", Slash: "/", Period: "." }[code] ?? "";
};
const typing = (target) => target.matches?.("input:not([type=radio], [type=checkbox]), textarea, select");
const wants = (code) => {
  const by = (name) => document.querySelector(`#screen [name="${name}"]:not([type=hidden])`);
  const task = (kind) => document.querySelector(`#screen .task:not(.done) [data-scans="${kind}"]`);
  for (const [name, shape] of Object.entries(NUMBERS)) if (shape.test(code) && by(name)) return by(name);
  if (REFERENCE.test(code)) return by("reference") ?? by("typed");
  if (SEAL.test(code)) return by("seal") ?? by("typed");
  if (ZONE.test(code) && by("mrz")) return by("mrz");
  if (NUMBERS.iccid.test(code) || NUMBERS.eid.test(code)) return task("card");
  return ZONE.test(code) ? task("document") ?? task("rep_document") : null;
};

document.addEventListener("keydown", (event) => {
  if (typing(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.timeStamp - last > PAUSE) [keys, plain] = [[], true];
  last = event.timeStamp;
  if (event.key === "Shift") return;
  if (event.key !== "Enter") {
    const key = pressed(event);
    keys.push(key);
    plain &&= !key || key === event.key.toUpperCase();
    return;
  }
  const code = keys.join(""), field = wants(code);
  if (code.length > 6) event.preventDefault(); // Enter after a burst is the scanner's, not a press
  keys = [];
  if (!field) return;
  field.value = field.matches("textarea") ? `${code}\n` : code;
  field.focus();
  if (field.matches("textarea")) field.dispatchEvent(new Event("input", { bubbles: true }));
  else field.dispatchEvent(new Event("change", { bubbles: true }));
  scan = { value: code, at: event.timeStamp };
  if (!plain) tell("layout");
}, true);

// Enter moved on to the next field: the same code again, there, was the scanner pressed twice.
document.addEventListener("keydown", (event) => {
  const field = event.target;
  if (event.key !== "Enter" || event.isComposing || !field.matches?.("input[type=text]") || !field.value) return;
  if (scan && scan.field !== field && scan.value === field.value && event.timeStamp - scan.at < 3000) {
    field.value = "";
    tell("twice");
  } else if (field.matches(CODE)) scan = { value: field.value, at: event.timeStamp, field };
}, true);

// All lines of a document are there: they are read, without anybody leaving the field.
let soon;
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.matches(".w-mrz")) return;
  clearTimeout(soon);
  const lines = field.value.trim().toUpperCase().split(/\s+/), all = lines.join("");
  const whole = /^[A-Z0-9<]+$/.test(all) && [88, 72, 90].includes(all.length) && (lines.length === 1 || lines.every((each) => each.length === lines[0].length));
  if (whole) soon = setTimeout(() => {
    if (field.isConnected) field.dispatchEvent(new Event("change", { bubbles: true }));
  }, 150);
});

// An input method stands between the scanner and the field.
document.addEventListener("compositionstart", (event) => {
  if ("station" in document.body.dataset && event.target.matches(CODE)) tell("method");
});
