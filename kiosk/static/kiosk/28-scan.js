// A scanner types like a keyboard, only from another hand: faster than people, and things of a known
// shape. Wherever the focus is, the field it fell into has its old value again, and the code goes
// where it belongs. What it means, and whether it is right, the kiosk's readers say.
const MARK = "^(?:\\]?[A-Z]\\d)?";
const SHAPES = [
  [`${MARK}(?:[A-Z/.]{2,8}\\W*)?((?:89\\d{16,18}[A-Z]?){1,2})$`, "[name=iccid]", "[data-scans=card]"],
  [`${MARK}(?:EID\\W*)?(89\\d{30})$`, "[name=eid]", "[data-scans=card]"],
  [`${MARK}(LPA:?1\\$?)`, "[name=eid]", "[name=iccid]", "[data-scans=card]"],
  ["PCN\\W*((?:\\d{4}-?){3}\\d{4})", "[name=id_number]", "[name=rep_id_number]", "[data-scans=document]", "[data-scans=rep_document]"],
  ["^[PVACI][A-Z<][A-Z<]{3}[A-Z0-9<]{25,175}$", "[name=mrz]", "[name=rep_id_number]", "[data-scans=document]", "[data-scans=rep_document]"],
  ["(?<!\\d)\\d{210}$", "[name=seal]"],
  ["^[A-HJ-NPR-Y2-9]{9}$", "[name=reference]"],
].map(([shape, ...places]) => [new RegExp(shape), [...places, "[name=typed]"]]);
const ZONE = SHAPES[4][0], REFERENCE = SHAPES[6][0];
const CODE = "[name=iccid], [name=eid], .w-mrz, [name=reference], [name=scan], input[inputmode=numeric]";
const PAUSE = 400, SOON = 150, TYPIST = 45, TWICE = 3000;
let burst = { last: -PAUSE }, before = {}, idle, said, spilt = -PAUSE;

// Beside the field one is at; a line that a swapped page took along comes back.
const tell = (what) => {
  said ??= document.querySelector("#scanned");
  if (!said) return;
  document.dispatchEvent(new CustomEvent("when-released", { detail: () => {
    const status = document.querySelector("#status"), field = document.activeElement.closest(".field");
    said.textContent = said.dataset[what];
    said.hidden = false;
    field ? field.append(said) : (document.querySelector("#step .actions") ?? document.querySelector("main"))?.before(said);
    said.scrollIntoView({ block: field ? "nearest" : "center" });
    if (status) status.textContent = said.textContent;
  } }));
};
// The key of a US keyboard that was pressed, whatever the layout made of it: scanners press those.
const pressed = ({ code, key, shiftKey }) => {
  if (/^(Key|Digit|Numpad)[A-Z0-9]$/.test(code)) return code.at(-1);
  return { Comma: shiftKey || key === "<" ? "<" : ",", Minus: "-", Slash: "/", Period: ".", BracketRight: "]" }[code] ?? "";
};
const lines = (text) => text.replace(/\s/g, "").toUpperCase();
const whole = (text) => [72, 88, 90].includes(lines(text).length);
const text = (target) => target.matches?.("input:not([type=radio], [type=checkbox]), textarea");
const holds = (target) => text(target) || target.matches?.("select");
const quick = () => burst.count > 3 && (burst.last - burst.first) / (burst.count - 1) < TYPIST;
const known = () => {
  if (holds(burst.target) && !quick()) return null;
  for (const code of [burst.typed, burst.pressed]) for (const [shape, places] of SHAPES) {
    const found = shape.exec(lines(code));
    if (found) return { shape, value: found[1] ?? code.trim(), places, plain: code === burst.typed };
  }
  return null;
};
const back = ({ target, value }) => {
  if (!holds(target) || target.value === value) return;
  target.value = value;
  if (target.matches("select")) target.dispatchEvent(new Event("change", { bubbles: true }));
};
const put = (field, value, again) => {
  field.value = value;
  field.focus();
  const kind = field.matches("textarea") ? "input" : "change";
  if (!again) field.dispatchEvent(new Event(kind, { bubbles: true }));
};

// What was typed so far, if it is a code: where it belongs, or said to belong nowhere. `ended` by a
// suffix or not; true when it was seen to.
const settle = (ended) => {
  clearTimeout(idle);
  const { target, value, typed, count, last } = burst, found = known();
  const again = (code) => code === before.code && last - before.last < TWICE;
  if (!found && quick() && count > 6) {
    const twice = ended && again(typed) && target !== before.into;
    if (twice || !text(target)) {
      back(burst);
      tell(twice ? "twice" : "nowhere");
      return true;
    }
    if (ended) before = { code: typed, into: target, last };
  }
  if (!found) return false;
  const all = found.places.map((place) => document.querySelector(`#screen ${place}:not([type=hidden])`));
  const into = found.places.some((place) => target.matches?.(place)) ? target : all.find(Boolean);
  if (!into && text(target) && (found.shape === REFERENCE || target.matches("textarea, [name=note]"))) return false;
  if (into !== target) back(burst);
  burst = { last: -PAUSE };
  if (!into) {
    spilt = last;
    tell("nowhere");
    return true;
  }
  if (said) document.dispatchEvent(new CustomEvent("when-released", { detail: () => { said.hidden = true; } }));
  const twice = again(found.value) && into === before.into && (into === target ? value : into.value) === found.value;
  put(into, found.value, twice);
  before = { code: found.value, into, last };
  if (twice) tell("twice");
  else if (!found.plain) tell("layout");
  if (ended && !into.matches("textarea")) into.dispatchEvent(new Event("onward", { bubbles: true }));
  return true;
};

document.addEventListener("keydown", (event) => {
  const { target, key, timeStamp } = event;
  if (event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey || target.type === "password") return;
  const ends = key === "Enter" || key === "Tab";
  if (key.length > 1 && !ends) return;
  if (timeStamp - spilt < TYPIST) { // the rest of a code that was said to belong nowhere
    spilt = timeStamp;
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  if (timeStamp - burst.last > PAUSE || target !== burst.target) burst = { target, value: target.value, typed: "", pressed: "", count: 0, first: timeStamp };
  burst.last = timeStamp;
  clearTimeout(idle);
  if (!ends) {
    burst.count += 1;
    burst.typed += key;
    burst.pressed += pressed(event);
    if (!text(target) && quick()) event.preventDefault(); // a space would press a button, a letter choose
    idle = setTimeout(settle, SOON);
    return;
  }
  if (burst.count < 7) return;
  const zone = known()?.shape === ZONE && !(whole(burst.typed) || whole(burst.pressed));
  if (zone) {
    burst.typed += "\n"; // the next line follows
    burst.pressed += "\n";
    idle = setTimeout(settle, SOON);
  }
  // The suffix after a burst is the scanner's, not a press.
  if (zone || settle(true) || (key === "Enter" && !holds(target))) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);

// All lines of a document are there: they are read, without anybody leaving the field.
let soon;
document.addEventListener("input", (event) => {
  const field = event.target;
  if (!field.matches(".w-mrz")) return;
  clearTimeout(soon);
  const rows = field.value.trim().split(/\s+/);
  const even = rows.length === 1 || rows.every((each) => each.length === rows[0].length);
  if (/^[A-Z0-9<]+$/.test(lines(field.value)) && whole(field.value) && even) soon = setTimeout(() => {
    if (field.isConnected) field.dispatchEvent(new Event("change", { bubbles: true }));
  }, 150);
});

// An input method stands between the scanner and the field.
document.addEventListener("compositionstart", (event) => {
  if ("station" in document.body.dataset && event.target.matches(CODE)) tell("method");
});
