import jax.numpy as jnp
from jax import vmap

weak = jnp.where(jnp.array([[True, False], [False, True]]), 2, 5)
print(repr(jnp.tril(weak)), repr(jnp.triu(weak, 1)))
print(repr(vmap(lambda x: jnp.triu(jnp.stack([x, x])))(weak)))
print(repr(jnp.tril(weak + jnp.int8(1))), repr(jnp.tril(jnp.ones((2, 2)))))
