"%d %y" % (1, 2)
# expect error: ValueError: unsupported format character 'y' (0x79) at index 4
