def answers(s):
    return [f() for f in (s.isalpha, s.isalnum, s.isdigit, s.isdecimal, s.isnumeric, s.isspace)]
for s in ["abc", "12", "a1", " \t", "", "²", "½", "naïve", "٣"]:
    print(repr(s), answers(s))
# expect: 'abc' [True, True, False, False, False, False]
# expect: '12' [False, True, True, True, True, False]
# expect: 'a1' [False, True, False, False, False, False]
# expect: ' \t' [False, False, False, False, False, True]
# expect: '' [False, False, False, False, False, False]
# expect: '²' [False, True, True, False, True, False]
# expect: '½' [False, True, False, False, True, False]
# expect: 'naïve' [True, True, False, False, False, False]
# expect: '٣' [False, True, True, True, True, False]
print("ab".islower(), "aB".islower(), "A1".isupper(), "1".isupper(), "A Bc".istitle(), "aB".istitle(), "é".islower())
# expect: True False True False True False True
print("x_1".isidentifier(), "1x".isidentifier(), "a b".isprintable(), "a\n".isprintable(), "é".isascii(), "".isascii())
# expect: True False True False False True
