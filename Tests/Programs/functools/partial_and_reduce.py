from functools import partial, reduce
power = partial(pow, 2)
print(power(10), reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(lambda a, b: a + b, [], "start"))
# expect: 1024 123 start
