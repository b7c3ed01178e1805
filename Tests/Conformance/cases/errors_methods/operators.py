import jax.numpy as jnp

x = jnp.arange(6).reshape(2, 3)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: x + [1, 2])
attempt(lambda: [1, 2] + x)
attempt(lambda: x * (1,))
attempt(lambda: x - [1, 2])
attempt(lambda: x + None)
attempt(lambda: 'a' + x)
attempt(lambda: x + 'a')
attempt(lambda: x @ None)
attempt(lambda: x == [1])
attempt(lambda: x != {})
attempt(lambda: x < [1])
attempt(lambda: x < None)
attempt(lambda: x + {})
attempt(lambda: divmod(x, None))
attempt(lambda: pow(x, 2, 3))
print(x & 1.5)
