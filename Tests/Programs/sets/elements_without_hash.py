# An operation of sets hashes what it walks through; `in` looks a set up as a frozen one.
numbers = {1, 2, 10}
print({1} in {frozenset([1])}, numbers.issuperset([3, [1]]), numbers.isdisjoint([1, [1]]))
# expect: True False False
for name, elements in [('isdisjoint', [{1}]), ('issuperset', [1, {1}]), ('intersection', [{1}]), ('difference', [[1]])]:
    try:
        print(name, {'isdisjoint': numbers.isdisjoint, 'issuperset': numbers.issuperset,
                     'intersection': numbers.intersection, 'difference': numbers.difference}[name](elements))
    except TypeError as error:
        print(name, error)
# expect: isdisjoint unhashable type: 'set'
# expect: issuperset unhashable type: 'set'
# expect: intersection unhashable type: 'set'
# expect: difference unhashable type: 'list'
