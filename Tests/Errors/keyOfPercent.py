print("%(name)s: %(rate)s" % {"name": "adam"})
