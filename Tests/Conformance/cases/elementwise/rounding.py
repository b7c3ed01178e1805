import jax.numpy as jnp

x = jnp.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.567])
for f in (jnp.floor, jnp.ceil, jnp.trunc, jnp.rint, jnp.round, jnp.around):
    print(f(x), f(jnp.arange(3)))
print(jnp.round(x, 1), jnp.round(jnp.array([123.0, 1250.0]), -2))
print(round(jnp.array(2.5)), round(jnp.array(2.567), 2), x.round(decimals=1))
