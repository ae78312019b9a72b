skip = Dumiretso sa tanong
