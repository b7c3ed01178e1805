import jax.numpy as jnp

x = jnp.arange(3) * 1.5
for f in (jnp.sin, jnp.log2, jnp.deg2rad, jnp.isnan, jnp.abs, jnp.round, jnp.sqrt):
    print(f(x).weak_type, f(2.0).weak_type, f(jnp.array(2.0)).dtype)
print(repr(jnp.logical_and(1, 2.5)), repr(jnp.add(1, 2)), repr(jnp.gcd(4, 6)))
