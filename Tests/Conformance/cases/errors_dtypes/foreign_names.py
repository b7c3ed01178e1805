import jax.numpy as jnp

for name in ("S", "str", "object", "O", "float128", ">f4", "i3", "f1", "<single", " f4", "FLOAT", ""):
    for make in (lambda: jnp.zeros(2, name), lambda: jnp.arange(2).astype(name), lambda: jnp.array([1], dtype=name)):
        try:
            print(make())
        except TypeError as e:
            print(e)
jnp.ones(3, dtype="V")
