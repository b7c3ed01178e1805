"{x}".format(y=1)
# expect error: KeyError: 'x'
