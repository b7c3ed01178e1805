import jax.numpy as jnp

x = jnp.array([0.25, 1.0, 2.0, 9.0])
n = jnp.array([1, 2, 27])
for f in (jnp.sqrt, jnp.cbrt, jnp.square, jnp.reciprocal,):
    print(f(x))
    print(f(n))
    print(f(x.astype('float16')).dtype, f(2 * 0.25).weak_type, f(True).dtype)
