import jax
import jax.numpy as jnp

floats = jnp.array([1.0, 2.0, 0.5, -1.0])
integers = jnp.array([1, 2, 3, -3])
for n in [2**31, 2**31 + 1, -(2**31) - 1, 2**40, 2**62 + 3]:
    print(floats**n, jnp.power(floats, n), (floats.astype(jnp.bfloat16) ** n).dtype)
    print(repr(jnp.power(n, 2)), repr(jnp.power(n, jnp.int8(3))))
    try:
        print(integers**n, jnp.power(integers.astype(jnp.uint8), n), jax.lax.integer_pow(integers, n))
    except TypeError as e:
        print(e)
    for operation in [lambda: n**floats, lambda: jnp.power(n, integers), lambda: jnp.power(n, 2.0)]:
        try:
            print(operation())
        except OverflowError as e:
            print(e)
print(jax.vmap(lambda x: x ** (2**31 + 1))(integers))
print(jnp.round(floats, 2**70), round(integers, 2**40))
for axis in [2**63, -(2**70)]:
    try:
        print(floats.sum(axis))
    except ValueError as e:
        print(e)
for part in [jnp.tril, jnp.triu]:
    try:
        print(part(jnp.ones((2, 2)), 2**63))
    except OverflowError as e:
        print(e)
