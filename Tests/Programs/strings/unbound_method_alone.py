str.upper()
# expect error: TypeError: unbound method str.upper() needs an argument
