// A picture before it is sent: seen, made smaller, and covered by bars that can be dragged or moved
// by arrow keys. The kiosk paints the bars into the picture; what lies below is never kept.
const LONGEST = 2000;
const START = { x: 200, y: 430, w: 600, h: 140 };
const within = (low, value, high) => Math.max(low, Math.min(high, Math.round(value)));

const write = (form) => {
  const told = [...form.querySelectorAll(".bar")].filter((bar) => bar.at.set);
  form.elements.bars.value = told.map(({ at }) => `${at.x},${at.y},${at.w},${at.h}`).join(" ");
  const waits = form.classList.contains("drawn") && form.querySelector("[data-must]") && !told.length;
  form.querySelector(".send .go").disabled = Boolean(waits);
};
const put = (bar, change) => {
  const at = { ...bar.at, ...change };
  at.w = within(40, at.w, 1000);
  at.h = within(40, at.h, 1000);
  at.x = within(0, at.x, 1000 - at.w);
  at.y = within(0, at.y, 1000 - at.h);
  bar.at = at;
  for (const [side, name] of [["left", "x"], ["top", "y"], ["width", "w"], ["height", "h"]]) bar.style[side] = `${at[name] / 10}%`;
  write(bar.closest("form"));
};

const add = (form, set) => {
  const bar = document.createElement("button");
  bar.type = "button";
  bar.className = "bar";
  bar.setAttribute("aria-label", form.querySelector("[data-bar]").dataset.bar);
  bar.at = { ...START, set };
  form.querySelector(".stage").append(bar);
  put(bar, {});
  return bar;
};

document.addEventListener("change", async (event) => {
  const input = event.target;
  if (!input.matches("[data-picture] input[type=file]")) return;
  const form = input.form;
  form.classList.remove("drawn", "blind");
  form.querySelectorAll(".bar").forEach((bar) => bar.remove());
  if (form.elements.bars) write(form);
  if (!input.files.length) return;
  const canvas = form.querySelector("canvas");
  const mark = form.querySelector("[data-bar]");
  try {
    const shot = await createImageBitmap(input.files[0]);
    const scale = Math.min(1, LONGEST / Math.max(shot.width, shot.height));
    canvas.width = Math.round(shot.width * scale);
    canvas.height = Math.round(shot.height * scale);
    canvas.getContext("2d").drawImage(shot, 0, 0, canvas.width, canvas.height);
    shot.close();
    if (scale < 1) {
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
      const files = new DataTransfer();
      files.items.add(new File([blob], "picture.jpg", { type: "image/jpeg" }));
      input.files = files.files;
    }
  } catch {
    form.classList.add("blind");
    return;
  }
  form.classList.add("drawn");
  if (mark) mark.hidden = false;
  if (mark && "must" in mark.dataset) add(form, false);
  form.querySelector(".send .go").scrollIntoView({ block: "nearest" });
  (form.querySelector(".bar") ?? form.querySelector(".send .go")).focus({ preventScroll: true });
});

document.addEventListener("click", (event) => {
  const mark = event.target.closest("[data-bar]");
  if (mark) add(mark.form, true).focus({ preventScroll: true });
});

document.addEventListener("pointerdown", (event) => {
  const bar = event.target.closest(".bar");
  if (!bar) return;
  const stage = bar.parentElement.getBoundingClientRect();
  const box = bar.getBoundingClientRect();
  const grips = event.clientX > box.right - 34 && event.clientY > box.bottom - 34;
  const from = { ...bar.at };
  bar.setPointerCapture(event.pointerId);
  const move = (now) => {
    const dx = ((now.clientX - event.clientX) / stage.width) * 1000;
    const dy = ((now.clientY - event.clientY) / stage.height) * 1000;
    put(bar, grips ? { w: from.w + dx, h: from.h + dy, set: true } : { x: from.x + dx, y: from.y + dy, set: true });
  };
  bar.addEventListener("pointermove", move);
  bar.addEventListener("lostpointercapture", () => bar.removeEventListener("pointermove", move), { once: true });
});

document.addEventListener("keydown", (event) => {
  const bar = event.target.closest?.(".bar");
  const way = { ArrowLeft: [-20, 0], ArrowRight: [20, 0], ArrowUp: [0, -20], ArrowDown: [0, 20] }[event.key];
  if (!bar || (!way && event.key !== "Delete")) return;
  event.preventDefault();
  const { form } = bar;
  if (event.key === "Delete") {
    bar.remove();
    return write(form);
  }
  const { x, y, w, h } = bar.at;
  put(bar, event.shiftKey ? { w: w + way[0], h: h + way[1], set: true } : { x: x + way[0], y: y + way[1], set: true });
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "pictures" || event.target.id === "pictures") document.querySelector("#picture-fault")?.focus();
});
