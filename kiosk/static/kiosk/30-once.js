// Submitting twice is harmless, but looks like nothing happened.
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-once]")) {
    event.target.querySelectorAll("button.go, button.second").forEach((button) => { button.disabled = true; });
  }
});
addEventListener("pageshow", () => {
  document.querySelectorAll("button.go:disabled, button.second:disabled").forEach((button) => { button.disabled = false; });
});
