// A signature by finger, kept as the path of a vector drawing.
const arrange = () => {
  document.querySelectorAll("[data-pad]:not([data-ready])").forEach((pad) => {
    pad.dataset.ready = "yes";
    const svg = pad.querySelector("svg");
    const path = pad.querySelector("path");
    const field = document.getElementById(pad.dataset.pad);
    const at = (event) => {
      const box = svg.getBoundingClientRect();
      const x = Math.round(((event.clientX - box.left) / box.width) * 600);
      const y = Math.round(((event.clientY - box.top) / box.height) * 200);
      return `${Math.max(0, Math.min(600, x))} ${Math.max(0, Math.min(200, y))}`;
    };
    const draw = (piece) => {
      if (field.value.length > 18000) return;
      field.value += piece;
      path.setAttribute("d", field.value);
    };
    svg.addEventListener("pointerdown", (event) => {
      svg.setPointerCapture(event.pointerId);
      draw(`${field.value ? " " : ""}M${at(event)} L${at(event)}`);
    });
    svg.addEventListener("pointermove", (event) => {
      if (svg.hasPointerCapture(event.pointerId)) draw(` L${at(event)}`);
    });
    pad.querySelector("[data-clear]").addEventListener("click", () => {
      field.value = "";
      path.setAttribute("d", "");
    });
  });
};

for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) document.addEventListener(event, arrange);
