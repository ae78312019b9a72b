// A new screen takes no press for its first half second: the second of a double tap is meant for the
// screen before. Fingers and mouse fall through (15-fresh.css). A key that is held presses once; who
// went to a control by Tab has seen the screen.
const html = document.documentElement;
const WRITING = "input[type=text], input[type=password], textarea, select";
let waking;
const wake = () => {
  clearTimeout(waking);
  html.classList.remove("fresh");
};
const renew = () => {
  clearTimeout(waking);
  html.classList.add("fresh");
  requestAnimationFrame(() => {  // a slow tablet shows it later than it has it
    clearTimeout(waking);
    waking = setTimeout(wake, 500);
  });
};
renew();
document.addEventListener("htmx:afterSwap", ({ detail }) => {
  if (["screen", "staff"].includes(detail.target?.id)) renew();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Tab" && !event.repeat) wake();
  if (!["Enter", " "].includes(event.key)) return;
  const writes = event.target.matches?.(WRITING) && (event.key === " " || !event.repeat || event.target.matches("textarea"));
  if (!writes && (event.repeat || html.classList.contains("fresh"))) event.preventDefault();
}, true);
