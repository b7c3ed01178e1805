import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.gcd(None, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.gcd(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.gcd(s1, i3)
except Exception as error:
    print(type(error).__name__, error)
jnp.gcd(i3, h1)
