// A flag is the two letters of a country that a font joins to a picture. It stands beside the names
// of the list where one does: on Windows and on a bare Debian it would be letters or boxes.
const flag = (code) => String.fromCodePoint(...[...code].map((letter) => 0x1f1a5 + letter.charCodeAt(0)));
const joined = () => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "32px sans-serif";
  return pen.measureText(flag("TH")).width < 1.5 * pen.measureText(flag("T")).width;
};
const hoist = () => {
  const bare = [...document.querySelectorAll("#f-contact_country option:not([label])")];
  if (bare.length && joined()) bare.forEach((one) => { one.label = `${one.text} ${flag(one.value)}`; });
};
for (const event of ["htmx:afterSettle", "DOMContentLoaded"]) document.addEventListener(event, hoist);
