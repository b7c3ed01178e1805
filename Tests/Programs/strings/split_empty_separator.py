"abc".split("")
# expect error: ValueError: empty separator
