def complaint(f):
    try:
        f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"
for f in [lambda: "a".upper(1), lambda: "a".split(1), lambda: "a".split(",", "x"), lambda: "a".split(1, 2, 3), lambda: "a".find(),
          lambda: "a".find(1), lambda: "a".find("a", "b"), lambda: "a".startswith(1), lambda: "a".endswith((1,)),
          lambda: "a".center("x"), lambda: "a".center(3, "ab"), lambda: "a".strip(1), lambda: "a".removeprefix(None),
          lambda: "a".replace("a"), lambda: "a".join(), lambda: "a".splitlines("x"), lambda: "a".split(n=1)]:
    print(complaint(f))
# expect: TypeError: str.upper() takes no arguments (1 given)
# expect: TypeError: must be str or None, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: split() takes at most 2 arguments (3 given)
# expect: TypeError: find() takes at least 1 argument (0 given)
# expect: TypeError: must be str, not int
# expect: TypeError: slice indices must be integers or None or have an __index__ method
# expect: TypeError: startswith first arg must be str or a tuple of str, not int
# expect: TypeError: tuple for endswith must only contain str, not int
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: The fill character must be exactly one character long
# expect: TypeError: strip arg must be None or str
# expect: TypeError: removeprefix() argument must be str, not None
# expect: TypeError: replace expected at least 2 arguments, got 1
# expect: TypeError: str.join() takes exactly one argument (0 given)
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: TypeError: 'n' is an invalid keyword argument for split()
