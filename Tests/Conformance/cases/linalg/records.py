import jax.numpy as jnp
r = jnp.linalg.svd(jnp.diag(jnp.array([3.0, 2.0])))
print(r)
print(len(r), r[1], r.S, r[-1].shape, r._fields)
u, *rest = r
print(len(rest), isinstance(r, tuple), list(r._asdict()))
