import jax.numpy as jnp
from jax import lax, nn, random, vmap


def bits(x):
    return lax.bitcast_convert_type(jnp.ravel(x), jnp.int32).tolist()


key = random.key(5)
for n in range(1, 18):
    x = 2 * random.normal(random.fold_in(key, n), (n,))
    print(n, bits(jnp.exp(x)), bits(jnp.log(jnp.abs(x))))
    print(bits(nn.softmax(x)), bits(nn.logsumexp(x)), bits(nn.log_softmax(x)))
    print(bits(lax.exp(x)), bits(jnp.log2(jnp.abs(x))), bits(jnp.arctan(x)))
x = random.normal(key, (3, 5))
print(bits(jnp.exp(x)), bits(vmap(jnp.exp)(x)), bits(vmap(jnp.exp)(x[0])))
print(bits(jnp.exp(x[0, 0])), bits(jnp.log(x[1, :1])), bits(vmap(jnp.log)(x[:, 0])))
print(bits(jnp.exp(jnp.arange(-3, 4))), bits(jnp.log(jnp.array([3, 7, 11]))))
print(bits(jnp.exp(jnp.array([-jnp.inf, -104.0, jnp.inf, 88.8, 0.0]))))
print(jnp.log(jnp.array([0.0, jnp.inf, -0.0])), jnp.exp(x[0].astype(jnp.bfloat16)))
print([bits(jnp.log2(jnp.float32(v))) for v in (3, 5, 6, 7, 10, 11)])
