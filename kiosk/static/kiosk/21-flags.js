// A flag is two letters that a font joins to a picture. Where no font does, as on Windows or a bare
// Debian, they would be letters or boxes: the names stand alone then.
const flag = /[\u{1f1e6}-\u{1f1ff}]{2}/u;
const joined = () => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "32px sans-serif";
  return pen.measureText("🇹🇭").width < 1.5 * pen.measureText("🇹").width;
};
const bare = () => {
  const told = [...document.querySelectorAll("#f-contact_country option")];
  if (told.length && !joined()) told.forEach((one) => { one.text = one.text.replace(flag, ""); });
};
for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) document.addEventListener(event, bare);
