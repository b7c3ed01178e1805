import jax
import jax.numpy as jnp

x = jnp.array([-2.0, -0.5, 1.0])
print(jax.nn.gelu(x, approximate=False), jax.nn.leaky_relu(x, 0.2), jax.nn.elu(x, alpha=2.0))
print(jax.nn.celu(x, 0.5), jax.nn.squareplus(x, b=1))
print(jax.nn.relu(jnp.arange(-2, 3)), jax.nn.leaky_relu(jnp.array([-2, 3])), jax.nn.soft_sign(jnp.array([-2, 3])))
