import jax.numpy as jnp

x = jnp.arange(3)
print(x.at[0].set(2.7), x.at[0].add(0.6), x.at[jnp.array([0, 0])].add(0.6))
print(x.astype('int8').at[0].set(300), x.astype('uint8').at[0].subtract(1))
b = jnp.array([True, False])
print(b.at[0].set(0), b.at[1].max(True), b.at[1].add(1))
print(repr(jnp.array(2).at[()].set(2.5)), repr(jnp.array(3.5).at[...].add(1)))
print(x.astype('float16').at[0].add(jnp.float32(2.5)).dtype)
