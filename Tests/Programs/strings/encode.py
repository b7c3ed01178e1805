# Axle only
"abc".encode()
# expect error: NotImplementedError: Axle has no bytes, so a str cannot be encoded
