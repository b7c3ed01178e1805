import jax.numpy as jnp
from jax import lax, nn, random, vmap


def bits(*arrays):
    return [lax.bitcast_convert_type(jnp.ravel(x), jnp.int32).tolist() for x in arrays]


key = random.key(9)
for n in (2, 3, 6, 8, 13, 40):
    x, y = random.normal(random.fold_in(key, n), (2, n))
    m = random.normal(random.fold_in(key, n + 100), (n, 6))
    w = jnp.abs(y) + 0.25
    print(n, bits(jnp.polyval(x[:4], y), jnp.interp(x, jnp.cumsum(w), y)))
    print(bits(jnp.average(x, weights=w), jnp.average(m, axis=0, weights=w)))
    print(bits(jnp.average(m, axis=1, weights=m[0]), jnp.trapezoid(x, y)))
    print(bits(jnp.gradient(x, 0.3), jnp.gradient(x, jnp.cumsum(w)), nn.squareplus(x)))
    print(bits(nn.standardize(m), nn.standardize(m, axis=0), jnp.nanvar(m, axis=0)))
    print(bits(jnp.linalg.norm(m, axis=1), jnp.linalg.norm(x, 3), jnp.var(m, axis=1)))
    print(bits(jnp.linalg.vector_norm(x), jnp.linalg.vector_norm(m, axis=1, ord=3)))
    print(bits(vmap(lambda r: jnp.average(r, weights=m[1] ** 2))(m)))
    print(bits(vmap(lambda r, c: jnp.trapezoid(r, x * c), (1, None))(m, 2.0)))
for z in (jnp.float32(0.3), jnp.array([0.7]), jnp.array([-2.1, 0.1])):
    print(bits(nn.hard_sigmoid(z), nn.hard_silu(z), jnp.log2(jnp.abs(z))))
