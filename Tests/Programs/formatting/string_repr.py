print(["it's", 'say "hi"', "both ' and \"", "tab\t", "new\n", "back\\", "\x00", "é", "\u200b"])
# expect: ["it's", 'say "hi"', 'both \' and "', 'tab\t', 'new\n', 'back\\', '\x00', 'é', '\u200b']
