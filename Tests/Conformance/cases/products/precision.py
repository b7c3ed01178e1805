import jax.numpy as jnp

x = jnp.ones(3)
for precision in [None, "highest", "high", "default", "float32", "bfloat16", "fastest", ("high", "default")]:
    print(jnp.dot(x, x, precision=precision))
for product in [jnp.dot, jnp.vdot, jnp.inner, jnp.matmul, jnp.convolve]:
    for precision in ["nonsense", 3]:
        try:
            print(product(x, x, precision=precision))
        except ValueError as e:
            print(e)
try:
    jnp.einsum("i,i", x, x, precision="best")
except ValueError as e:
    print(e)
try:
    jnp.tensordot(x, x, 1, precision="best")
except ValueError as e:
    print(e)
