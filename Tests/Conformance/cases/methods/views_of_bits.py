import jax
import jax.numpy as jnp
from jax import lax

# The same bits as elements of other dtypes, of the same width and of others.
f = jnp.array([[1.5, -2.0, 0.25, 7], [3.0, 1.0, -0.5, 9]])
i8 = jnp.arange(16, dtype=jnp.int8).reshape(2, 8)
b = jnp.array([True, False, True, True])
for d in (jnp.int8, jnp.uint16, jnp.bfloat16, jnp.int32, jnp.uint32, jnp.float32):
    print(f.view(d).shape, f.view(d)[0], i8.view(d)[1], b.view(d), f.T.view(d).shape)
    print(jax.vmap(lambda r: r.view(d))(f)[1])
print(lax.bitcast_convert_type(f, jnp.uint8)[0, 0], lax.bitcast_convert_type(f, jnp.int16).shape)
print(lax.bitcast_convert_type(i8[:, :4], jnp.int32), lax.bitcast_convert_type(i8[:, :2], jnp.float16))
print(jax.vmap(lambda r: lax.bitcast_convert_type(r, jnp.uint16))(f).shape)
print(jax.vmap(lambda r: lax.bitcast_convert_type(r, jnp.uint8), in_axes=1, out_axes=2)(f).shape)
print(jnp.float32(1.5).view(jnp.uint32), f.view() is f, f.view(None).dtype, jnp.array([1, 0], jnp.int8).view(bool))
for d in (jnp.float32, jnp.int16):
    for x in (i8[:, :6], i8[0, :3], jnp.int8(3)):
        for g in (x.view, lambda t: lax.bitcast_convert_type(x, t)):
            try:
                print(g(d))
            except ValueError as e:
                print(e)
for x, d in ((f, bool), (b, jnp.int8)):
    try:
        lax.bitcast_convert_type(x, d)
    except TypeError as e:
        print(e)
try:
    f.view(type=int)
except NotImplementedError as e:
    print(e)
