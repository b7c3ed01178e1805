# A list that holds itself, where sizes and places are meant.
import jax.numpy as jnp

v, endless = jnp.arange(3), []
endless.append(endless)
endless.append(endless)
for action in (lambda: jnp.zeros(endless), lambda: v.reshape(endless), lambda: jnp.stack(endless)):
    try:
        print(action())
    except TypeError as error:
        print(error)
try:
    print(v[endless])
except TypeError as error:
    print(str(error)[:40])
jnp.split(v, endless)
