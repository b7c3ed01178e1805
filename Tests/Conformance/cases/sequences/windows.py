import jax.numpy as jnp

# The windows of signal processing.
for window in (jnp.bartlett, jnp.blackman, jnp.hamming, jnp.hanning):
    for count in (0, 1, 2, 3, 4, 5, 8, 13, 50):
        print(repr(window(count)))
    print(window(jnp.array(4)), window(2.5), window(True), window(M=6).sum())
    for count in (-3, "a", None, [3], jnp.array([3, 4])):
        try:
            print(window(count))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    try:
        print(window())
    except TypeError as e:
        print(e)
