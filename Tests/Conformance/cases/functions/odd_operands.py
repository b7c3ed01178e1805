# Numbers of parts, repetitions and bins.
import jax
import jax.numpy as jnp

v = jnp.array([1.0, 2.0, 3.0])
m = jnp.array([[4.0, 1.0, 2.0], [1.0, 5.0, 3.0], [2.0, 3.0, 6.0]])


def show(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: jnp.pad(v, "a"))
show(lambda: jnp.pad(v, print))
show(lambda: jnp.pad(v, [1, "b"]))
show(lambda: jnp.pad(v, 1.5))
show(lambda: jnp.eye(jnp.array(2.0)))
show(lambda: jnp.eye(3, v[0]))
show(lambda: jnp.identity(jnp.float16(2)))
show(lambda: jnp.stack(v[0]))
show(lambda: jnp.concatenate(v[0]))
show(lambda: jnp.hstack(v[0]))
show(lambda: jnp.vstack(v[0]))
show(lambda: jnp.column_stack(v[0]))
show(lambda: jnp.linalg.lstsq(1.0, v))
show(lambda: jnp.linalg.lstsq(m, 1.0))
show(lambda: jnp.einsum(m, [0, 1], [1]))
show(lambda: jnp.einsum(m, "ij", "j"))
show(lambda: jnp.einsum(m, [7, 3], v, [3], [7]))
show(lambda: jnp.einsum(m, [0, 1], [2]))
show(lambda: jnp.einsum(m, [0, "a"]))
show(lambda: jnp.einsum(m, v))
show(lambda: jnp.einsum(None, m))
show(lambda: jax.nn.leaky_relu(v, None))
show(lambda: jax.nn.elu(v, [1.0, 2.0]))
