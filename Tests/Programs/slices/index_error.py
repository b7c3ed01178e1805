(1, 2)[2]
# expect error: IndexError: tuple index out of range
