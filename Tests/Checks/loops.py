import jax.numpy as jnp
x = jnp.arange(4.)
for i, row in enumerate(jnp.ones((2, 3))):
    row @ x  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (3,) and (4,).
while x.sum() > 1:  # note: elements decide how often this loop turns: its body was checked for any number of turns
    x = x * 0.5
    undefined1  # mistake: NameError: name 'undefined1' is not defined
x @ jnp.ones(3)  # mistake: TypeError: dot_general requires contracting dimensions to have the same shape, got (4,) and (3,).
n = 0
while True:
    n += 1
    if x[0] < n:  # note: elements decide here: all ways on from here were checked, each by itself
        break
print([1, 2][n])
queue = [1, 2, 3]
while x[0] > 0:  # note: elements decide how often this loop turns: its body was checked for any number of turns
    queue.pop()
print(queue[0])
for i in range(10):
    if x[i] > 0:  # note: elements decide here: all ways on from here were checked, each by itself
        break
    queue.pop()
else:
    undefined2  # mistake: NameError: name 'undefined2' is not defined
def search(n):
    while True:
        n = n // 2
        if n == 0:
            return n
search(100) + "a"  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
for a, b in zip([1, 2], "ab"):
    if a == 2 and b == "b":
        continue
    a + b  # mistake: TypeError: unsupported operand type(s) for +: 'int' and 'str'
stack = [3]
while stack:
    top = stack.pop()
    if top > 0:
        stack.append(top - 1)
stack.pop()  # mistake: IndexError: pop from empty list
