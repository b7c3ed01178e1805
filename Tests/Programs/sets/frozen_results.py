a = frozenset([1, 2])
print(type(a | {3}), type({3} | a), type(a & {1}), a.copy() is a)
# expect: <class 'frozenset'> <class 'set'> <class 'frozenset'> True
a |= {5}
print(a, hash(a), hash(frozenset([a, 7])))
# expect: frozenset({1, 2, 5}) -1997683347657416368 552000880574231875
