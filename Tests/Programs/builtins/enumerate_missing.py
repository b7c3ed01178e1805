print(list(enumerate("ab", start=1)))  # expect: [(1, 'a'), (2, 'b')]
enumerate()
# expect error: TypeError: enumerate() missing required argument 'iterable'
