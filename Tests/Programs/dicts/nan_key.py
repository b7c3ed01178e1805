x = float("nan")
print(x == x, x in [x], [x] == [x], [x].count(x), {x: 1}.get(x), x in {x}, len({x, x}))
# expect: False True True 1 1 True 1
