import jax.numpy as jnp


def attempt(f):
    try:
        print(f().shape)
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


x = jnp.zeros((0, 3))
attempt(lambda: x.at[jnp.array(0)].set(1.0))
# expect: IndexError index is out of bounds for axis 0 with size 0
attempt(lambda: x.at[jnp.array(0), :2].add(1.0))
# expect: IndexError index is out of bounds for axis 0 with size 0
attempt(lambda: x.at[jnp.array([0])].set(1.0))  # expect: (0, 3)
attempt(lambda: x.at[0].set(1.0))  # expect: IndexError index is out of bounds for axis 0 with size 0
attempt(lambda: vmap(lambda i: x.at[i].set(1.0))(jnp.arange(3)))
# expect: IndexError index is out of bounds for axis 0 with size 0
attempt(lambda: jnp.swapaxes(x, 2, -3))  # expect: IndexError index -3 is out of bounds for axis 0 with size 2
attempt(lambda: jnp.swapaxes(x, 2, 1))  # expect: IndexError index 2 is out of bounds for axis 0 with size 2
