import jax.numpy as jnp

x = jnp.arange(4)
print(x.at[1:3].apply(lambda q: q * q), jnp.ones(3).at[0].apply(lambda q: 2.0))
decay = 0.9 ** jnp.arange(5)
print(repr(decay), decay * jnp.ones(5, jnp.bfloat16))
print(repr(jnp.cumulative_prod(jnp.array([-3, 0, 5], dtype=jnp.int8))), repr(jnp.cumulative_sum(jnp.array([1, 2], dtype=jnp.uint8))))
print((2 ** jnp.arange(3)).dtype, (2.5 ** jnp.array(3)).weak_type, jnp.cumsum(3.0))
try:
    jnp.cumsum(jnp.float32(3), axis=0)
except ValueError as e:
    print(e)
