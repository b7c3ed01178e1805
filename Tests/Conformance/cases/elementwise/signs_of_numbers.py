import jax.numpy as jnp

x = jnp.array([-2.5, -0.0, 0.0, 3.0, jnp.nan])
n = jnp.array([-3, 0, 4])
for f in (jnp.abs, jnp.absolute, jnp.fabs, jnp.sign, jnp.signbit, jnp.negative, jnp.positive):
    print(f(x), f(n))
print(jnp.abs(jnp.array([-128], dtype='int8')), jnp.negative(jnp.array([1], dtype='uint8')))
