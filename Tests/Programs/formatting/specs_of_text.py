print([format("abc", spec) for spec in ["", "5", "<5", ">5", "^6", "*^7", ".2", "6.2", "é>5", "s", "05"]], f"{'naïve':>7}|{'🐍':^3}|")
# expect: ['abc', 'abc  ', 'abc  ', '  abc', ' abc  ', '**abc**', 'ab', 'ab    ', 'ééabc', 'abc', 'abc00']   naïve| 🐍 |
print(f"{'a':{'>'}{4}} {'x'!r:>5} {[1, 2]!s:>8} {None!s:5}|")  # expect:    a   'x'   [1, 2] None |
f"{'a':=5}"
# expect error: ValueError: '=' alignment not allowed in string format specifier
