// A signature by finger or pen, kept as the path of a vector drawing: it turns and grows with the pad.
const arrange = () => {
  document.querySelectorAll("[data-pad]:not([data-ready])").forEach((pad) => {
    pad.dataset.ready = "yes";
    const svg = pad.querySelector("svg");
    const path = pad.querySelector("path");
    const field = document.getElementById(pad.dataset.pad);
    let drawing = null; // the one pointer that draws; a palm that rests beside it does not
    const at = (event) => {
      const box = svg.getBoundingClientRect();
      const x = Math.round(((event.clientX - box.left) / box.width) * 600);
      const y = Math.round(((event.clientY - box.top) / box.height) * 200);
      return `${Math.max(0, Math.min(600, x))} ${Math.max(0, Math.min(200, y))}`;
    };
    const put = (drawn) => {
      field.value = drawn;
      path.setAttribute("d", drawn);
    };
    const draw = (piece) => { if (field.value.length <= 18000) put(field.value + piece); };
    const undo = () => put(field.value.slice(0, Math.max(0, field.value.lastIndexOf("M"))).trim());
    svg.addEventListener("pointerdown", (event) => {
      if (drawing?.pointerType === "touch" && event.pointerType === "pen") undo();
      else if (drawing) return;
      drawing = event;
      svg.setPointerCapture(event.pointerId);
      draw(`${field.value ? " " : ""}M${at(event)} L${at(event)}`);
    });
    svg.addEventListener("pointermove", (event) => {
      if (drawing?.pointerId === event.pointerId) draw(` L${at(event)}`);
    });
    svg.addEventListener("lostpointercapture", (event) => {
      if (drawing?.pointerId === event.pointerId) drawing = null;
    });
    pad.querySelector("[data-undo]").addEventListener("click", undo);
    pad.querySelector("[data-clear]").addEventListener("click", () => put(""));
  });
};

for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) document.addEventListener(event, arrange);
