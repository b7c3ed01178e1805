import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
print(x.copy() is x, jnp.copy(x) is x, +x is x, jnp.array(x) is x, jnp.asarray(x) is x)
print(x.copy(), jnp.copy(x), +x, repr(jnp.array(x)))
y = x
print(y is x, y == x.copy(), id(y) == id(x))
z = jnp.array(2)
print(+z is z, repr(+z), repr(z.copy()), repr(+jnp.array([True, False])))
