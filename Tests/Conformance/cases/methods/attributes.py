import jax.numpy as jnp

for x in (jnp.arange(6).reshape(2, 3), jnp.ones(2, dtype='float16'), jnp.array(True), jnp.zeros((0, 3))):
    print(x.shape, x.ndim, x.size, x.dtype, x.itemsize, x.nbytes, x.weak_type)
    print(x.T.shape, x.real.dtype, x.imag.sum())
print(jnp.arange(6).reshape(1, 2, 3).mT.shape)
