arange(6).reshape(4, 2)
# expect error: TypeError: cannot reshape array of shape (6,) (size 6) into shape (4, 2) (size 8)
