// Papers are printed from a hidden frame.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-print]");
  if (!link) return;
  event.preventDefault();
  document.querySelector("iframe.printing")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "printing";
  frame.title = link.textContent.trim();
  frame.addEventListener("load", () => frame.contentWindow.print());
  frame.src = link.href;
  document.body.append(frame);
});
