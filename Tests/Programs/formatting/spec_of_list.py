f"{[1]:5}"
# expect error: TypeError: unsupported format string passed to list.__format__
