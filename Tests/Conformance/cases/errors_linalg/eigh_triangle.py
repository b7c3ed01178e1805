import jax.numpy as jnp
jnp.linalg.eigh(jnp.eye(2), UPLO='Q')
