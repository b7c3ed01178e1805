text = "ab" * 200_000
part = "ab" * 100_000
print(text.find(part + "c"), text.count(part + "c"), part + "c" in text)  # expect: -1 0 False
print(text.find(part), text.find(part, 2), text.count(part), (text + "c").find(part + "c"))
# expect: 0 2 2 200000
print(text.replace(part, "x"), text.split(part), "".find("a"), "a".find(""), "".find(""))
# expect: xx ['', '', ''] -1 0 0
wide = "äb" * 100_000
print(wide.find(wide[2:] + "c"), wide.count("b" + "ä"), wide.find("b", 3), wide.replace(wide[4:], "€"))
# expect: -1 99999 3 €äbäb
