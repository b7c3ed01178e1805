import jax
import jax.numpy as jnp

x = jnp.array([[1.0, -2.0, 0.5, 3.0], [0.0, 1.5, -1.0, 2.0]])
print(repr(jax.nn.glu(x)), repr(jax.nn.glu(x, axis=0)))
print(repr(jax.nn.glu(x.astype(jnp.bfloat16))), repr(jax.nn.glu(x.astype(jnp.float16), axis=0)))
print(repr(jax.nn.glu(jnp.zeros((2, 0)))))
