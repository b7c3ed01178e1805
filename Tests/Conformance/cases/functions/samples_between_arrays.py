# linspace, logspace and geomspace between arrays, along several axes and under vmap.
import jax.numpy as jnp
from jax import vmap

a, b = jnp.array([0.3, -3.1, 7.77, 1e3, -0.013]), jnp.array([2.1, 5.7, -1.3, 33.3, 0.77])
A, B = jnp.sin(jnp.arange(12.0)).reshape(3, 4), jnp.cos(jnp.arange(12.0) * 3).reshape(3, 4) * 5
for n in (0, 1, 2, 3, 8, 11, 34):
    for endpoint in (True, False):
        for axis in (0, 1, -1):
            print(n, endpoint, axis, jnp.linspace(a, b, n, endpoint=endpoint, axis=axis))
            print(jnp.linspace(0.7, b, n, endpoint, axis=axis), jnp.linspace(a[:1], b[:1], n, endpoint, axis=axis))
        print(jnp.linspace(A, B, n, endpoint), jnp.linspace(A, B, n, endpoint, axis=1), jnp.linspace(A, b[:4], n))
        print(vmap(lambda x, y: jnp.linspace(x, y, n, endpoint))(a, b), vmap(lambda y: jnp.linspace(0.3, y, n))(b))
        print(vmap(lambda x, y: jnp.linspace(x, y, n, endpoint))(A, B))
        print(vmap(vmap(lambda x, y: jnp.linspace(x, y, n, endpoint)))(A, B))
        for first, last in [(1, 1000), (1, 256), (-1, -1000), (0.001, 1000), (2, 3), (1000, 1), (1.0, 1e6), (5, 7.5)]:
            print(first, last, jnp.geomspace(first, last, n, endpoint))
        print(jnp.logspace(a[:3] / 3, b[:3] / 3, n, endpoint), jnp.logspace(a[:2], b[:2], n, endpoint, axis=1))
        print(vmap(lambda x: jnp.logspace(0.0, x, n, endpoint))(b[:3] / 3), jnp.logspace(0, 3, n, base=2))
