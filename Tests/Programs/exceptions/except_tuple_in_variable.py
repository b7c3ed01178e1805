caught = (ValueError, TypeError)
try:
    len(3)
except caught as e:
    print(e)
# expect: object of type 'int' has no len()
