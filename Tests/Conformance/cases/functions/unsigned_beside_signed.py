# Functions of floats take an unsigned integer beside a signed one straight to a float.
import jax.numpy as jnp

u = jnp.array([0, 3, 4294967295], dtype="uint32")
b = jnp.array([0, 200, 7], dtype="uint8")
print(jnp.convolve(u, jnp.array([1, 2])), jnp.correlate(u, jnp.array([1, 2])))
print(jnp.interp(u[2:], jnp.arange(3), jnp.array([1.0, 2.0, 3.0])))
print(jnp.heaviside(b, -2), jnp.heaviside(-2, b), jnp.heaviside(u, jnp.array([0, 1, 2])))
print(jnp.trapezoid(u, jnp.array([0, 1, 3])), jnp.gradient(u, jnp.array([-1, 0, 2])))
print(jnp.average(u, weights=jnp.array([1, -1, 1])), jnp.cov(u, jnp.array([1, -1, 1])))
