import jax.numpy as jnp

# What tile takes for numbers of repetitions.
v = jnp.ones(3)


def attempt(reps):
    try:
        print(jnp.tile(v, reps))
    except Exception as e:
        print(type(e).__name__, e)


for reps in (True, 2, "", [True, 2], jnp.array(2), (jnp.int8(2), 1), jnp.array([1, 2]), range(1, 3), {2}, {2: 3}):
    attempt(reps)
for reps in (1.5, [7, 1.0], None, [None], "ab", ["a"], [[1]], [{}], [{1}], slice(1), [slice(1)]):
    attempt(reps)
attempt(jnp.array(1.5))
attempt(jnp.array([1.5]))
attempt(jnp.array([[1]]))
attempt(jnp.array(True))
attempt([jnp.array(True)])
attempt((jnp.array(1.5),))
attempt(jnp.ones(0))
