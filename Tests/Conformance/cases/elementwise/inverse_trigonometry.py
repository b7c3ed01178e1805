import jax.numpy as jnp

x = jnp.array([-1.0, -0.5, 0.25, 1.0])
n = jnp.array([-1, 0, 1])
for f in (jnp.arcsin, jnp.arccos, jnp.arctan,):
    print(f(x))
    print(f(n))
    print(f(x.astype('float16')).dtype, f(2 * 0.25).weak_type, f(True).dtype)
