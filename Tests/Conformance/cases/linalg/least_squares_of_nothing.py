import jax.numpy as jnp
zeros = jnp.zeros
pairs = [(zeros((2, 0)), zeros((2, 0))), (zeros((0, 2)), zeros((0, 2))), (zeros((0, 2)), zeros((0,))),
         (zeros((2, 0)), zeros((2,))), (zeros((2, 2)), zeros((2, 0))), (zeros((0, 0)), zeros((0,)))]
for a, b in pairs:
    print(*jnp.linalg.lstsq(a, b))
print(jnp.linalg.pinv(zeros((2, 0))).shape, jnp.linalg.svd(zeros((2, 0))), jnp.linalg.norm(zeros((2, 0)), 2))
