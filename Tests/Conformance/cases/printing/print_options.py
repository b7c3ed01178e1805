import jax.numpy as jnp

arrays = [
    jnp.array([1 / 3, 2.0, 1000.5]),
    jnp.array([1e-5, 1.0, -2.5]),
    jnp.array([jnp.nan, 1.23456, -jnp.inf]),
    jnp.array(1 / 3),
    jnp.arange(12.0).reshape(3, 4) / 7,
    jnp.array([0.15, 0.25, 0.35], jnp.float16),
    jnp.arange(30) * 1000,
]
print(jnp.get_printoptions())
for options in [
    dict(precision=3),
    dict(precision=0, floatmode="fixed"),
    dict(precision=2, suppress=True),
    dict(precision=12, suppress=False, floatmode="maxprec_equal"),
    dict(precision=4, floatmode="unique", linewidth=40),
    dict(floatmode="maxprec", precision=8, threshold=5, edgeitems=1, linewidth=75),
    dict(nanstr="missing", infstr="oo", threshold=1e9),
]:
    print(options, jnp.set_printoptions(**options))
    for x in arrays:
        print(x)
        print(repr(x), f"{x}")
print(jnp.get_printoptions())
