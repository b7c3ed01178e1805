import jax.numpy as jnp

z, z2 = jnp.zeros(0), jnp.zeros((0, 3))
for x in [z, z2]:
    for mode in ["mean", "maximum", "minimum", "linear_ramp", "edge", "constant"]:
        try:
            print(mode, repr(jnp.pad(x, 1, mode=mode)))
        except (ValueError, TypeError) as e:
            print(mode, type(e).__name__, e)
print(repr(jnp.nancumsum(jnp.array(2.5), axis=0)), repr(jnp.cov(z)), repr(jnp.cov(jnp.zeros((2, 0)))))
for f in [
    lambda: jnp.pad(jnp.arange(3), 1, "reflect", reflect_type="foo"),
    lambda: jnp.pad(jnp.arange(3), None),
    lambda: jnp.pad(jnp.arange(3), [[1], [2, 3]]),
    lambda: jnp.tile(jnp.arange(3), -1),
]:
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
