import jax.numpy as jnp

x = jnp.arange(2)
print([x, x / 2], (x,), {'a': x, 'b': jnp.array(1.5)})
print(f'{x} {x!r} {jnp.array(2.5):.2f} {jnp.array(7):>5} {jnp.array(7):05d}')
print('%s %r' % (x, x), 'x = {}'.format(x), str(x) + repr(x))
