# The members of finfo are numbers of NumPy's, and compute as those do.
import jax
import jax.numpy as jnp

eps = jnp.finfo(jnp.float32).eps
print(repr(eps), str(eps), f"{eps:.3e}", "%g" % eps, [eps])
print(repr(eps + 1), repr(2 / eps), repr(eps**2), repr(-eps), repr(eps // 2))
print(repr(eps > 0), eps == float(eps), type(eps), eps.dtype, eps.shape)
print(repr(jnp.finfo(jnp.float32).tiny / 2), repr(jnp.finfo(jnp.float16).eps * 3))
print(repr(jnp.finfo(jnp.bfloat16).max), repr(jnp.finfo(jnp.bfloat16).eps + 0.5))
x = jnp.array([1.0, 2.0])
print(repr(x + eps), repr(eps * x), x > eps, jnp.maximum(x, eps))
print(repr(jnp.asarray(eps)), repr(jnp.sqrt(eps)), jax.vmap(lambda v: v + eps)(x))
print({float(eps): "known"}[eps], max(eps, 0.5), sum([eps, eps]))
print(repr(jnp.finfo(float)), repr(jnp.finfo(jnp.float64).eps), isinstance(jnp.finfo(float).eps, float))
for other in [jnp.int32, "hello", "S", "object", True]:
    try:
        jnp.finfo(other)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
