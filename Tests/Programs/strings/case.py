print("Hello World".upper(), "Hello World".lower(), "hello world".title(), "hELLO".capitalize(), "aBc".swapcase())
# expect: HELLO WORLD hello world Hello World Hello AbC
print("they're x2y".title(), "straße".upper(), "ΑΣ ΣΑ".lower(), "ǆ".title(), "Straße".casefold() == "STRASSE".casefold())
# expect: They'Re X2Y STRASSE ας σα ǅ True
print(["".upper(), "ß".capitalize(), "éa".swapcase(), "İ".lower()])  # expect: ['', 'Ss', 'ÉA', 'i̇']
