def count(n):
    return 0 if n == 0 else 1 + count(n - 1)
print(count(500) + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
def endless(n):
    return endless(n + 1)  # mistake: RecursionError: maximum recursion depth exceeded
endless(1)
def walk(tree):
    return sum(walk(t) for t in tree) if isinstance(tree, list) else tree
print(walk([1, [2, [3]]]) + "a")  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
