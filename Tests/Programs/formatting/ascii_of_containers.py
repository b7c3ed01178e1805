print(ascii(["é", "\n", 1]), ascii("🐍"), f"{['ü']!a}", "%a" % ("ä",))
# expect: ['\xe9', '\n', 1] '\U0001f40d' ['\xfc'] '\xe4'
