import jax.numpy as jnp

# A weak int32 is wider than the product it would make with int8; sizes that do not fit are told first.
narrow = jnp.ones((3, 2), dtype=jnp.int8)
for count in (2, 4):
    weak = jnp.where(jnp.arange(count) > 1, 2, 5)
    for product in (jnp.dot, jnp.matmul, jnp.inner, lambda x, y: jnp.tensordot(x, y, 1), jnp.matvec):
        for operands in ((narrow, weak), (weak, narrow.T), (weak, weak.astype(jnp.int8))):
            try:
                print(product(*operands))
            except Exception as error:
                print(type(error).__name__, error)
