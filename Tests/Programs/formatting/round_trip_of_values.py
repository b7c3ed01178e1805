print([1, 2.0, "t", None, True, (1,), (), {"a": {1}}, [[]], set(), range(3), slice(1, None)])
# expect: [1, 2.0, 't', None, True, (1,), (), {'a': {1}}, [[]], set(), range(0, 3), slice(1, None, None)]
