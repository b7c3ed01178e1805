print(["ab".center(5), "abc".center(6, "*"), "ab".ljust(4) + "|", "ab".rjust(4, "."), "abc".center(2), "é".center(4, "ü")])
# expect: ['  ab ', '*abc**', 'ab  |', '..ab', 'abc', 'üéüü']
print("42".zfill(5), "-42".zfill(5), "+1".zfill(4), "".zfill(2), "éa".zfill(4), "12345".zfill(3))
# expect: 00042 -0042 +001 00 00éa 12345
print(repr("a\tbc\td".expandtabs()), repr("a\tb".expandtabs(2)), repr("a\tb\n\tc".expandtabs(tabsize=3)), repr("\t".expandtabs(0)))
# expect: 'a       bc      d' 'a b' 'a  b\n   c' ''
print([[t.center(w, f), t.ljust(w, f), t.rjust(w, f)] for t in ("a", "ab", "日", "abcdef", "") for w, f in ((5, " "), (6, "*"), (4, "é"), (-1, " "))])
# expect: [['  a  ', 'a    ', '    a'], ['**a***', 'a*****', '*****a'], ['éaéé', 'aééé', 'éééa'], ['a', 'a', 'a'], ['  ab ', 'ab   ', '   ab'], ['**ab**', 'ab****', '****ab'], ['éabé', 'abéé', 'ééab'], ['ab', 'ab', 'ab'], ['  日  ', '日    ', '    日'], ['**日***', '日*****', '*****日'], ['é日éé', '日ééé', 'ééé日'], ['日', '日', '日'], ['abcdef', 'abcdef', 'abcdef'], ['abcdef', 'abcdef', 'abcdef'], ['abcdef', 'abcdef', 'abcdef'], ['abcdef', 'abcdef', 'abcdef'], ['     ', '     ', '     '], ['******', '******', '******'], ['éééé', 'éééé', 'éééé'], ['', '', '']]
print([t.zfill(w) for t, w in (("1", 4), ("-1", 4), ("abc", 2), ("", 3), ("--1", 5), ("é", 3), ("-", 3))])
# expect: ['0001', '-001', 'abc', '000', '-00-1', '00é', '-00']
