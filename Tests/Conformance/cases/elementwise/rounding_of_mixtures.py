import jax
import jax.numpy as jnp
from jax import nn

# Where dtypes, alphas and corrections are unusual.
i8 = jnp.array([[50, -9, 12], [7, 100, -3]], jnp.int8)
u8 = jnp.array([[50, 200, 12], [7, 100, 3]], jnp.uint8)
f = jnp.array([[0.5, -1.25, 2.0], [-0.75, 3.0, -2.5]])
for z in (i8, u8, i8.astype(jnp.int32), u8 > 40):
    print(jnp.nanvar(z, ddof=0.5), jnp.nanstd(z, axis=0, ddof=1.5), jnp.nanvar(z, ddof=1))
    print(nn.squareplus(z, 3.0) if z.dtype != bool else "", nn.squareplus(z.astype(jnp.float32), 3.0))
    for order in (None, 2, 1, 3, jnp.inf, -jnp.inf):
        print(repr(jnp.linalg.vector_norm(z, ord=order)), jnp.linalg.vector_norm(z, axis=0, ord=order))
    print(repr(nn.standardize(z, mean=0.5, variance=2.0)[0]) if z.dtype != bool else "")
try:
    jnp.linalg.vector_norm(i8, ord=0)
except ValueError as e:
    print(e)
print(repr(nn.standardize(i8, mean=0.5)[0]), repr(nn.standardize(jnp.arange(3) * 1.0, mean=1, variance=2)))
print(jnp.nanvar(f, axis=1, ddof=0.5, keepdims=True), jnp.nanstd(f.astype(jnp.bfloat16), ddof=0.3))
for dtype in (jnp.float32, jnp.float16, jnp.bfloat16):
    print(nn.celu(f.astype(dtype), 1.3), nn.celu(f.astype(dtype), jnp.array(0.7)), nn.celu(f.astype(dtype)))
print(jnp.cross(f, f > 0), jnp.cross(f[0] > 0, f), jnp.cross(f > 0, i8))
print(jnp.convolve(jnp.zeros(3), -jnp.ones(2)), jnp.correlate(jnp.array([False, True]), i8[0], mode="full"))
print(jnp.linspace(f, f[:, :1] * 3, 4, axis=-1), jnp.linspace(f, f[:, :1], 5, axis=0)[2])
