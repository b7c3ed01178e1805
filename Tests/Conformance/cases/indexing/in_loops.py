import jax.numpy as jnp

x = jnp.arange(6).reshape(3, 2)
for row in x:
    print(row)
for i in range(len(x)):
    print(x[i], x[i, 0] + x[i][1])
a, b, c = x
print(a, c)
print([int(v) for v in x[:, 1]])
