import jax
import jax.numpy as jnp
from jax import random

key = random.key(7)
keys = random.split(key, 6).reshape(2, 3)
print(key.T, key.nbytes, key.itemsize, keys.T.shape, keys.nbytes)
print(keys.T[0, 1] == keys[1, 0], keys.copy().shape, keys.ravel().T.shape)
print(jnp.array(key) == key, jnp.asarray(keys).shape, key.block_until_ready() == key)
for member in ["sum", "mean", "real", "mT", "flat"]:
    try:
        print(getattr(key, member)() if member != "mT" else key.mT)
    except NotImplementedError as e:
        print(e)
print(jax.errors.TracerBoolConversionError.__name__, issubclass(jax.errors.TracerArrayConversionError, jax.errors.JAXTypeError))
print(issubclass(jax.errors.NonConcreteBooleanIndexError, jax.errors.JAXIndexError), issubclass(jax.errors.KeyReuseError, TypeError))
