// A look is answered late over a slow link, and somebody types on meanwhile: what was typed since it
// was asked stands, and is looked at in its turn. Nothing moves under a finger (16-pressed.js).
const one = (text) => text?.replaceAll("\r\n", "\n") ?? "";
const asIs = (field, sent) => one(field.value) === one(sent.get(field.name));

// The lines of a document were read: the fields they fill, and what is said; where the cursor stands,
// keys and what is half typed stay as they are.
const fill = (answer, sent) => {
  const read = new DOMParser().parseFromString(answer, "text/html");
  for (const filled of read.querySelectorAll("#step .field [id^='f-'][name]")) {
    const field = document.getElementById(filled.id);
    if (!field || !asIs(field, sent)) continue;
    field.value = filled.value;
    field.removeAttribute("aria-invalid");
    field.closest(".field").classList.remove("bad");
  }
  for (const part of read.querySelectorAll("#step .said, #paper")) {
    const shown = document.getElementById(part.id);
    part.removeAttribute("hx-swap-oob");
    shown?.replaceWith(part);
  }
  document.querySelector("#summary")?.remove();
  if (!document.activeElement.matches(".w-mrz")) return;
  const heading = document.querySelector("#screen h1");
  heading.focus();
  document.querySelector("#status").textContent = heading.textContent.trim();
};

document.addEventListener("htmx:beforeSwap", (event) => {
  const { detail } = event, { elt, target, serverResponse, requestConfig, xhr } = detail;
  const asked = requestConfig.path.match(/\/look\?field=(\w+)/)?.[1];
  if (!detail.shouldSwap || !(asked || requestConfig.headers["X-Background"])) return;
  event.preventDefault();
  document.dispatchEvent(new CustomEvent("when-released", { detail: () => {
    if (!target.isConnected) return;
    if (asked && xhr.status === 200) {
      const field = document.getElementById(`f-${asked}`), sent = requestConfig.formData;
      if (field?.matches("[name]") && !asIs(field, sent)) return;
      if (target.id === "screen") return fill(serverResponse, sent);
    }
    htmx.swap(target, serverResponse, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 20 }, { contextElement: elt, eventInfo: detail });
  } }));
});
