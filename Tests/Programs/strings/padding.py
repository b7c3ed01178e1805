print(["ab".center(5), "abc".center(6, "*"), "ab".ljust(4) + "|", "ab".rjust(4, "."), "abc".center(2), "é".center(4, "ü")])
# expect: ['  ab ', '*abc**', 'ab  |', '..ab', 'abc', 'üéüü']
print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "".zfill(2), "éa".zfill(4), "12345".zfill(3))
# expect: 00042 -0042 +001 00 00éa 12345
print(repr("a\tbc\td".expandtabs()), repr("a\tb".expandtabs(2)), repr("a\tb\n\tc".expandtabs(tabsize=3)), repr("\t".expandtabs(0)))
# expect: 'a       bc      d' 'a b' 'a  b\n   c' ''
