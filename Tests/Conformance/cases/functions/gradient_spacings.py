# A spacing for each axis: numbers, arrays, or both.
import jax.numpy as jnp

m = jnp.array([[0.0, 1.0, 4.0], [2.0, 5.0, 11.0]])
rows, columns = jnp.array([0.0, 2.0]), jnp.array([0.0, 1.0, 3.0])
print(jnp.gradient(m, rows, columns))
print(jnp.gradient(m, 2.0, columns), jnp.gradient(m, rows, 0.5), jnp.gradient(m, jnp.array(2.0), jnp.array(4.0)))
print(jnp.gradient(m, 2.0, columns, axis=(0, 1)))
try:
    jnp.gradient(m, columns, columns)
except ValueError as e:
    print(e)
