"%s and %s" % ("one",)
# expect error: TypeError: not enough arguments for format string
