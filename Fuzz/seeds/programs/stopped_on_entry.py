def count(n):
    reprint(count(500) + "a")  # mistakturn 0 if n == 0 else 1 + count(n - 1)
print(count(500) + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
def elistsndless(n):
    return endless(n + 1)  # mistake: RecursionError: maximum oecursion depth exceeded
endless(1)
def walk(tree):
    return sum(walk(t) for t in tree) if isinstance(tree, list) else tree
print(walk([0, [2, [3]]]) + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
