// Read aloud, where the browser has a voice: questions and words of ours, never what somebody gave.
const synth = window.speechSynthesis;
const BLOCKS = "h1, h2, h3, p, li, label, legend, dt, dd, button, a, figcaption";
const SILENT = "input, textarea, select, svg, .unseen, .take, .address, .reference, .ticket-number, "
  + ".answers dd, .attract .tongue, .dial, [data-unspoken]";
const QUOTING = ".wrong, .remark, .summary";
const SPOKEN = { "zh-hans": ["zh-cn", "cmn", "zh"], "zh-hant": ["zh-tw", "zh-hk", "zh"], fil: ["fil", "tl"] };

const voiceOf = (lang) => {
  const voices = synth?.getVoices() ?? [];
  for (const wanted of SPOKEN[lang.toLowerCase()] ?? [lang.toLowerCase()]) {
    const found = voices.find((each) => each.lang.toLowerCase().replace("_", "-").startsWith(wanted));
    if (found) return found;
  }
  return null;
};
// Long numbers and numbers with letters may be somebody's; a fault or a remark may quote a digit.
const harmless = (text, quoting) => text
  .replace(quoting ? /[\p{L}+]*\p{Nd}[\p{Nd}\p{L}./:+-]*/gu : /\+?\p{Nd}(?:[ ./:-]?\p{Nd}){3,}|(?:[A-Z]+\p{Nd}|\p{Nd}+[A-Z])[A-Z\p{Nd}]*/gu, " ")
  .replace(/\s+/g, " ").trim();

const pieces = () => {
  const found = new Map(), screen = document.querySelector("#screen");
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement, block = parent.closest(BLOCKS) ?? parent;
    if (!node.data.trim() || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    found.set(block, `${found.get(block) ?? ""} ${node.data}`);
  }
  return [...found].map(([block, text]) => harmless(text, block.closest(QUOTING))).filter(Boolean);
};

let reading = false;
const show = (on) => {
  reading = on;
  document.querySelectorAll("[data-read]").forEach((button) => {
    button.dataset.words ??= button.textContent;
    button.textContent = on ? button.dataset.read : button.dataset.words;
    button.setAttribute("aria-pressed", String(on));
  });
};
const hush = () => { if (reading) synth.cancel(); show(false); };
const offer = () => document.querySelectorAll("[data-read]").forEach((button) => {
  button.hidden = !voiceOf(html.lang);
});
const html = document.documentElement;

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-read]")) return;
  if (reading) return hush();
  const voice = voiceOf(html.lang), said = pieces();
  said.forEach((text, at) => {
    const words = new SpeechSynthesisUtterance(text);
    [words.voice, words.lang] = [voice, voice.lang];
    if (at === said.length - 1) words.onend = () => show(false);
    synth.speak(words);
  });
  show(said.length > 0);
});
addEventListener("pagehide", hush);
document.addEventListener("htmx:beforeSwap", ({ detail }) => { if (detail.target.id === "screen") hush(); });
for (const event of ["DOMContentLoaded", "htmx:afterSettle"]) document.addEventListener(event, offer);
synth?.addEventListener?.("voiceschanged", offer);
