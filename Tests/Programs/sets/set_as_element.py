s = {frozenset([1]), 2}
print({1} in s, {2} in s)  # expect: True False
s.discard({1})
print(s)  # expect: {2}
s.remove({5})
# expect error: KeyError: {5}
