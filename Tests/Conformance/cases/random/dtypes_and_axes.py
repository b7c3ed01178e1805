import jax.numpy as jnp
from jax import random, vmap
key = random.PRNGKey(42)
for dtype in (jnp.float32, jnp.float16, jnp.bfloat16):
    print(random.normal(key, (3,), dtype), random.uniform(key, (3,), dtype, -1, 1))
print(random.randint(key, (4,), 0, 256, jnp.uint8), random.randint(key, (3,), -300, 70000, jnp.int16))
print(random.permutation(key, jnp.arange(6).reshape(2, 3), axis=1))
print(random.choice(key, jnp.arange(6).reshape(2, 3), (2,), axis=1))
keys = random.split(random.key(7), 2)
print(vmap(lambda k: random.permutation(k, 4))(keys), vmap(random.split)(keys).shape)
