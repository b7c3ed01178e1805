# `explain(f, …)` is `f(…)`: what is told about it is not part of the output.
print(explain(vmap(lambda x, k: x * k), arange(3), arange(3)))  # expect: [0 1 4]
print(explain(vmap(lambda x: (x, x.sum()), in_axes=1), ones((3, 2)))[1])  # expect: [3. 3.]
print(explain(len, "four"), explain(vmap(lambda x: x), x=arange(2)))  # expect: 4 [0 1]
# expect told
