# The bounds of a range may be any integers; its elements wrap.
import jax.numpy as jnp
print(jnp.arange(2**31, 2**31 + 3), jnp.arange(0, 10**12, 10**11))
# expect: [-2147483648 -2147483647 -2147483646] [          0  1215752192 -1863462912  -647710720   568041472  1783793664
# expect:  -1295421440   -79669248  1136082944 -1943132160]
print(jnp.zeros((0, 10**9)).size, jnp.zeros((10**9, 0)).sum(), jnp.ones((0, 3)).prod(axis=0))
# expect: 0 0.0 [1. 1. 1.]
