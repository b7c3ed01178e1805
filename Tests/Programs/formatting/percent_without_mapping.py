"%(a)s" % 3
# expect error: TypeError: format requires a mapping
