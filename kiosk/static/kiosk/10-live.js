// What plain HTML cannot do. Every page works without these files; each is a block of its own in one
// script (web/assets.py), and they speak to each other by events of the document alone.
document.documentElement.classList.add("live");
