import jax.numpy as jnp

x = jnp.array([-0.75, -0.5, 0.25, 0.5])
n = jnp.array([0])
for f in (jnp.arcsinh, jnp.arctanh,):
    print(f(x))
    print(f(n))
    print(f(x.astype('float16')).dtype, f(2 * 0.25).weak_type, f(True).dtype)
