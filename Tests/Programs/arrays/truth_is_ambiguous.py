if array([1, 2]):
    pass
# expect error: ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()
