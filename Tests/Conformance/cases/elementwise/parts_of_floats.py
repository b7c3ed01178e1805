import jax.numpy as jnp

x = jnp.array([0.0, 1.0, -2.5, 100.0, jnp.inf])
print(jnp.frexp(x))
print(jnp.modf(x))
print(jnp.ldexp(x, jnp.array([0, 1, 2, 3, 4])))
print(jnp.ldexp(3, 2))
print(jnp.frexp(12), jnp.modf(-7))
print(jnp.spacing(jnp.array([1.0, -4.0])), jnp.spacing(jnp.float16(1)))
print(jnp.frexp(jnp.array([0.75, 6.0], dtype='float16')))
