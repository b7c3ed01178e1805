import jax.numpy as jnp
from jax import lax, nn, random, vmap
key = random.key(0)
x = jnp.arange(6.0).reshape(2, 3)
attempts = [
    lambda v, n: lax.top_k(v, n),
    lambda v, n: lax.slice(v, (n,), (1,)),
    lambda v, n: lax.slice(v, (0,), (2,), (n,)),
    lambda v, n: lax.dynamic_slice(v, n, (1,)),
    lambda v, n: lax.dynamic_slice(v, (0,), (n,)),
    lambda v, n: lax.dynamic_slice_in_dim(v, 0, 1, n),
    lambda v, n: lax.dynamic_index_in_dim(v, 0, n),
    lambda v, n: lax.index_in_dim(v, 0, n),
    lambda v, n: lax.cumsum(v, n),
    lambda v, n: lax.argmax(v, n, int),
    lambda v, n: lax.broadcast(v, (n,)),
    lambda v, n: lax.broadcasted_iota(int, (2,), n),
    lambda v, n: lax.iota(int, n),
    lambda v, n: lax.expand_dims(v, [n]),
    lambda v, n: lax.pad(v, 0.0, ((n, 0, 0),)),
    lambda v, n: lax.integer_pow(v, n),
    lambda v, n: nn.one_hot(1, n),
    lambda v, n: nn.one_hot(v, 3, axis=n),
    lambda v, n: nn.logsumexp(v, n),
    lambda v, n: random.choice(key, n),
    lambda v, n: random.choice(key, v, (n,)),
    lambda v, n: random.permutation(key, n),
    lambda v, n: random.split(key, n),
    lambda v, n: random.normal(key, n),
    lambda v, n: random.categorical(key, v, axis=n),
]
for attempt in attempts[:-1]:
    try:
        print(vmap(lambda v: attempt(v, v[0].astype(int)))(x))
    except Exception as error:
        print(type(error).__name__, str(error).split('\nThis Batch')[0])
vmap(lambda v: attempts[-1](v, v[0].astype(int)))(x)
