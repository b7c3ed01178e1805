# An index of uint32 past 2**31 lies beyond every axis; it is no negative one.
import jax.numpy as jnp
x = jnp.arange(5.0)
far = jnp.array([4294967293, 0, 2], dtype=jnp.uint32)
print(x.at[far].add(2), x.at[jnp.uint32(4294967295)].set(9), jnp.take(x, far))
# expect: [2. 1. 4. 3. 4.] [0. 1. 2. 3. 4.] [nan  0.  2.]
print(jnp.ones((2, 3)).at[0, jnp.uint32(4294967295)].set(7))
# expect: [[1. 1. 1.]
# expect:  [1. 1. 1.]]
