import jax.numpy as jnp

x = jnp.array([-1.5, -0.5, 0.25, 2.0])
n = jnp.array([-2, 0, 3])
for f in (jnp.deg2rad, jnp.rad2deg, jnp.degrees, jnp.radians,):
    print(f(x))
    print(f(n))
    print(f(x.astype('float16')).dtype, f(2 * 0.25).weak_type, f(True).dtype)
