import jax
import jax.numpy as jnp

# What ufuncs can do besides being called: reduce, accumulate, outer, at.
x = jnp.array([[5, 3, 7, 1], [2, 8, 6, 4]])
f = jnp.array([[1.5, -2.0, 0.25], [3.0, 1.0, -0.5]])
b = jnp.array([[True, False, True], [True, True, False]])
for g in (jnp.add, jnp.multiply, jnp.subtract, jnp.maximum, jnp.minimum, jnp.logical_and, jnp.logical_or,
          jnp.logical_xor):
    print(g, g.nin, g.nout, g.nargs, g.identity)
    for a in (x, f, x.astype(jnp.uint8), f.astype(jnp.bfloat16)):
        print(g.reduce(a), g.reduce(a, axis=-1, keepdims=True).tolist(), g.reduce(a, axis=None))
        print(g.reduce(a, initial=2), g.reduce(a, where=a > 1, initial=1))
        print(repr(g.accumulate(a)), g.accumulate(a, axis=1, dtype=jnp.float16))
        print(repr(g.outer(a, a[:1])), repr(g.outer(a, 2)))
        print(jax.vmap(g.reduce)(a), jax.vmap(g.reduce, in_axes=1)(a))
        print(jax.vmap(g.accumulate)(a), jax.vmap(g.outer)(a, a).shape)
for g in (jnp.bitwise_and, jnp.bitwise_or, jnp.bitwise_xor):
    print(g.identity, g.reduce(x), g.reduce(x, axis=1), g.reduce(b), g.reduce(x, axis=(0, 1)))
    print(g.reduce(x, where=x > 2), g.reduce(x, initial=7), g.accumulate(x, axis=1))
    print(jax.vmap(g.reduce)(x), g.outer(x[0], x[1]))
print(jnp.bitwise_xor.reduce(jnp.arange(1000)), jnp.add.reduce(b), jnp.multiply.reduce(b))
print(jnp.add.at(x, 0, 10, inplace=False))
print(jnp.subtract.at(x[0], jnp.array([0, 0, 1]), 2, inplace=False))
print(jnp.multiply.at(f, (0, jnp.array([0, 2])), 3, inplace=False))
print(jnp.add.at(b, 0, True, inplace=False), jnp.multiply.at(b, 1, False, inplace=False))
print(jnp.logaddexp.identity, jnp.logaddexp.outer(f[0], f[1]))
print(jnp.add.reduce(jnp.zeros((0, 3))), jnp.logical_and.reduce(jnp.zeros((0, 2))), jnp.add.accumulate(3))
print(jnp.add.__name__, type(jnp.add), jnp.add.reduce, jnp.subtract.outer)
