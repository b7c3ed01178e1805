import jax.numpy as jnp

x = jnp.array([[1.5, 2.0], [3.0, 4.0]])
print(x.item(0), x.item(1, 1), x.item(-1), jnp.array(7).item(), x.tolist(), jnp.array(True).tolist())
print(int(jnp.array(3.9)), float(jnp.array(2)), bool(jnp.array([0])), [10, 20, 30][jnp.array(1)])
print(list(range(jnp.array(3))), 'ab' * jnp.array(2), f'{jnp.array(2.5):.3f}', '%d' % jnp.array(7), hex(jnp.array(255)))
