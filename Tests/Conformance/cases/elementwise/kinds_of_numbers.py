import jax.numpy as jnp

x = jnp.array([1.0, jnp.nan, jnp.inf, -jnp.inf])
for f in (jnp.isnan, jnp.isinf, jnp.isfinite, jnp.isposinf, jnp.isneginf, jnp.isreal, jnp.iscomplex):
    print(f(x), f(jnp.arange(2)))
print(jnp.iscomplexobj(x), jnp.isrealobj([1, 2]), jnp.isscalar(3.0), jnp.isscalar(jnp.array(3)), jnp.isscalar([3]))
