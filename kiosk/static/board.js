// The board: a chime and spoken words for a new call. It looks again by itself, also after the
// kiosk was away: htmx goes on asking.
"use strict";
let ear = null;
let known = document.querySelector("#now")?.dataset.newest;

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

document.addEventListener("htmx:afterSettle", () => {
  const now = document.querySelector("#now");
  if (now.dataset.newest && now.dataset.newest !== known) {
    document.querySelector("#said").textContent = now.dataset.say;
    chime();
  }
  known = now.dataset.newest;
});
