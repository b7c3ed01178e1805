import jax
import jax.numpy as jnp

x = jnp.arange(6.0).reshape(2, 3)
for f in (jnp.hypot, jnp.logaddexp, jnp.heaviside, jnp.copysign, jnp.fmax, jnp.isclose):
    print(jax.vmap(f)(x, x[:, ::-1]))
    print(jax.vmap(f, in_axes=(1, None))(x, jnp.array([1.0, 2.0])))
print(jax.vmap(jnp.gcd)(jnp.array([12, 7]), jnp.array([8, 21])), jax.vmap(jnp.frexp)(x)[1])
