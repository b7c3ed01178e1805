import jax.numpy as jnp
r = jnp.linalg.qr(jnp.eye(2))
try:
    r.q
except AttributeError as error:
    print(error)
try:
    r[2]
except IndexError as error:
    print(error)
try:
    a, b, c = r
except ValueError as error:
    print(error)
