"abc".replace("a", 1)
# expect error: TypeError: replace() argument 2 must be str, not int
