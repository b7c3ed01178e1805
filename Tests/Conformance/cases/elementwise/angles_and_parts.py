import jax.numpy as jnp

x = jnp.array([-1.0, 2.0, 0.0])
print(jnp.angle(x), jnp.angle(x, deg=True), jnp.angle(-1))
print(jnp.real(x), jnp.imag(x), jnp.conj(x), jnp.conjugate(jnp.arange(2)), x.real, x.imag)
