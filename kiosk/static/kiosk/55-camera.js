// The camera, where there is one and the page may use it: a picture of a document, or the number in
// a card's bar code. Its light goes off at once: after use, on leaving, and when nobody is there.
const able = isSecureContext && navigator.mediaDevices?.getUserMedia;
const LOOK = { scanning: 20000, shooting: 60000 };
const NAMES = { NotAllowedError: "denied", SecurityError: "denied", NotFoundError: "missing", OverconstrainedError: "missing" };
let stream, using, wait, watching;

const dialog = () => document.querySelector("#camera");
const tell = (what) => { dialog().querySelector(".camera-words").textContent = dialog().dataset[what]; };

const dark = () => {
  clearTimeout(wait);
  clearInterval(watching);
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
};
const off = () => {
  dark();
  using = null;
  if (dialog()?.open) dialog().close();
};
const fail = (what) => {
  dark();
  if (!dialog()?.open) return;
  tell(what);
  dialog().dataset.dark = "yes";
};

const still = (longest) => {
  const video = dialog().querySelector("video");
  const scale = Math.min(1, longest / Math.max(video.videoWidth, video.videoHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const pen = canvas.getContext("2d");
  if (using.mode === "scanning") pen.filter = "grayscale(1)";
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
};

const look = async (mine) => {
  const body = new FormData();
  body.set("csrf_token", using.button.closest("form").elements.csrf_token.value);
  body.set("frame", await still(1280), "frame");
  const answer = await fetch(using.button.dataset.scan, { method: "POST", body })
    .then((got) => (got.ok ? got.json() : Promise.reject(got))).catch(() => null);
  if (mine !== stream) return;
  if (!answer) return fail("busy");
  const { into } = using.button.dataset;
  const field = document.getElementById(into ?? `f-${answer.name}`);
  if (!answer.text || !field) return setTimeout(() => mine === stream && look(mine), 330);
  off();
  field.value = answer.text;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.focus();
};

const start = async () => {
  dark();
  const [box, mine] = [dialog(), using];
  const video = box.querySelector("video");
  delete box.dataset.dark;
  box.dataset.mode = mine.mode;
  tell(mine.mode);
  try {
    const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
    const got = await navigator.mediaDevices.getUserMedia({ video: { facingMode: mine.facing, ...size } });
    if (mine !== using) return got.getTracks().forEach((track) => track.stop());
    stream = video.srcObject = got;
    watching = setInterval(() => { if (!box.isConnected || document.querySelector("#alone")?.open) off(); }, 300);
    await video.play();
  } catch (error) {
    return mine === using && fail(NAMES[error.name] ?? "busy");
  }
  const all = await navigator.mediaDevices.enumerateDevices();
  box.querySelector("[data-turn]").hidden = all.filter((one) => one.kind === "videoinput").length < 2;
  wait = setTimeout(() => fail("late"), LOOK[mine.mode]);
  if (mine.mode === "scanning" && stream) look(stream);
};

const open = (button, mode, facing) => {
  using = { button, mode, facing };
  dialog().showModal();
  start();
};

const shoot = async () => {
  if (!stream) return;
  const input = using.button.form.elements.picture;
  const files = new DataTransfer();
  files.items.add(new File([await still(2000)], "picture.jpg", { type: "image/jpeg" }));
  off();
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.matches("[data-camera]")) open(button, "shooting", button.dataset.camera);
  if (button.matches("[data-scan]")) open(button, "scanning", "environment");
  if (button.matches("[data-off]")) off();
  if (button.matches("[data-shoot]")) shoot();
  if (button.matches("[data-turn]")) {
    using = { ...using, facing: using.facing === "user" ? "environment" : "user" };
    start();
  }
});
document.addEventListener("close", (event) => { if (event.target.id === "camera") off(); }, true);
document.addEventListener("visibilitychange", () => { if (document.hidden) off(); });
document.addEventListener("htmx:beforeSwap", (event) => { if (["screen", "staff"].includes(event.detail.target.id)) off(); });
addEventListener("pagehide", off);

const offer = () => {
  if (able) document.querySelectorAll("[data-camera], [data-scan]").forEach((button) => { button.hidden = false; });
};
for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) document.addEventListener(event, offer);
