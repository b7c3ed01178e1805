import jax.numpy as jnp

x = jnp.array([0.5, 1.0, 2.0, 10.0])
n = jnp.array([1, 2, 10])
for f in (jnp.log, jnp.log2, jnp.log10, jnp.log1p,):
    print(f(x))
    print(f(n))
    print(f(x.astype('float16')).dtype, f(2 * 0.25).weak_type, f(True).dtype)
