s = "naïve café 🐍"
print(len(s), s[-1], s.upper(), s[::-1], ord("é"), chr(960))  # expect: 12 🐍 NAÏVE CAFÉ 🐍 🐍 éfac evïan 233 π
