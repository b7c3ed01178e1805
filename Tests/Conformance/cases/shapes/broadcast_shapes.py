import jax.numpy as jnp
print(repr(jnp.broadcast_shapes((2,1),(3,))))
print(repr(jnp.broadcast_shapes(2,(3,1))))
print(repr(jnp.broadcast_shapes()))
print(repr(jnp.broadcast_shapes((2,),(1,),(2,1))))
print(repr(jnp.broadcast_shapes([2],[1])))
