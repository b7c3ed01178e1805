"{0.size}".format(3)
# expect error: AttributeError: 'int' object has no attribute 'size'
