import jax
import jax.numpy as jnp
from jax import nn, random
from jax.nn import initializers

# The weights a network begins with.
key = random.key(0)
for make in (initializers.glorot_uniform, initializers.glorot_normal, initializers.lecun_uniform,
             initializers.lecun_normal, initializers.he_uniform, nn.initializers.he_normal):
    print(make()(key, (3, 4)))
    print(repr(make(dtype=jnp.float16)(random.PRNGKey(7), (2, 3))), make()(key, [2, 2], jnp.bfloat16))
    print(make(in_axis=(0, 1), out_axis=-1)(key, (3, 4, 2)).std(), make(0, 1, 2)(key, (3, 4, 2)).sum())
    print(jax.vmap(lambda k: make()(k, (2, 2)))(random.split(key, 2)).shape)
print(initializers.uniform()(key, (2,)), initializers.normal(2.0)(key, (2,)), initializers.normal(1)(key, 3))
print(initializers.truncated_normal(0.5)(key, (3,)), initializers.truncated_normal(lower=-1, upper=0.5)(key, (3,)))
print(initializers.zeros(key, (2, 3)), initializers.ones(None, (2,), jnp.int32), initializers.constant(3)(key, (2,)))
for mode in ("fan_in", "fan_out", "fan_avg", "fan_geo_avg"):
    for distribution in ("truncated_normal", "normal", "uniform"):
        print(initializers.variance_scaling(0.3, mode, distribution)(key, (3, 5))[0])
print(initializers.xavier_normal is initializers.glorot_normal, initializers.he_normal().__name__)
for f in (lambda: initializers.he_normal()(key, (5,)), lambda: initializers.he_normal()(key, (0, 3)),
          lambda: initializers.he_normal(5)(key, (3, 4)), lambda: initializers.he_normal()(key),
          lambda: initializers.lecun_uniform()(key, (2, 3), jnp.int32), lambda: initializers.normal("a")(key, (2,)),
          lambda: initializers.variance_scaling(1.0, "fan", "normal")(key, (2, 2)), lambda: initializers.constant()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
