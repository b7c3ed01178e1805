print(isinstance(1, int | str), isinstance(None, int | None), isinstance([], int | str))
# expect: True True False
print(int | str, isinstance(1, object))  # expect: int | str True
