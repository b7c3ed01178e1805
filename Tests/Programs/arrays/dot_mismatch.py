dot(ones((2, 3)), ones((2,)))
# expect error: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (2,).
