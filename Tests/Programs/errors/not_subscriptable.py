None[0]
# expect error: TypeError: 'NoneType' object is not subscriptable
