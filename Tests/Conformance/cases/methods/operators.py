import jax.numpy as jnp

x = jnp.array([1, 2, 3])
y = jnp.array([0.5, 1.0, 2.0])
print(1 + x, 2 - x, 3 * y, 1 / x, 7 // x, 7 % x, 2 ** x, x ** 2, x ** y)
print(-x, +y, ~x, x & 1, 6 | x, x ^ 3, x << 1, 8 >> x, True & (x > 1))
print(x == 2, x != y, 2 < x, x >= y, x == None, None != x, x == 'a')
x += 1
y *= 2
x //= 2
print(x, y)
