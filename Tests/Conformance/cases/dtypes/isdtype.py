import jax.numpy as jnp
print(jnp.isdtype(jnp.float32, "real floating"), jnp.isdtype(jnp.int8, "integral"), jnp.isdtype(jnp.bool_, "numeric"))
print(jnp.isdtype(jnp.int8, ("signed integer", "bool")), jnp.isdtype(jnp.ones(2).dtype, jnp.float32))
print(jnp.iterable(jnp.arange(3)), jnp.iterable(3), jnp.iterable(jnp.array(1)))
