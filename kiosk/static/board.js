// The board: a chime and spoken words for a new call. It looks again by itself, also after the
// kiosk was away: htmx goes on asking.
"use strict";
let ear = null;
const calls = () => [...document.querySelectorAll("#now [data-call]")].map(({ dataset }) => dataset);
const known = new Set(calls().map(({ call }) => call));
const SPOKEN = 4000;
let turn = 0;

const tone = (pitch, at) => {
  const swing = ear.createOscillator();
  const loudness = ear.createGain();
  swing.frequency.value = pitch;
  loudness.gain.setValueAtTime(0.0001, at);
  loudness.gain.exponentialRampToValueAtTime(0.4, at + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + 1.1);
  swing.connect(loudness).connect(ear.destination);
  swing.start(at);
  swing.stop(at + 1.2);
};
const chime = () => {
  if (!ear) return;
  tone(784, ear.currentTime);
  tone(587, ear.currentTime + 0.45);
};

const button = document.querySelector("#sound");
button.hidden = false;
button.setAttribute("aria-pressed", "false");
button.addEventListener("click", () => {
  ear ??= new AudioContext();
  ear.resume();
  button.textContent = button.dataset.on;
  button.setAttribute("aria-pressed", "true");
  chime();
});

// Each call is said in turn, however many came since the last look.
document.addEventListener("htmx:afterSettle", () => {
  for (const { call, say } of calls()) {
    if (known.has(call)) continue;
    known.add(call);
    const wait = Math.max(0, turn - Date.now());
    turn = Date.now() + wait + SPOKEN;
    setTimeout(() => {
      document.querySelector("#said").textContent = say;
      chime();
    }, wait);
  }
});
