import jax
import jax.numpy as jnp

# Sums, products, derivatives and integrals of polynomials.
p = jnp.array([1, 2, 3])
q = jnp.array([1.5, -2.0])
z = jnp.array([0.0, 0.0, 1.0])
for f in (jnp.polyadd, jnp.polysub, jnp.polymul):
    for a in (p, q, z, jnp.array([True, False]), p.astype(jnp.int8), q.astype(jnp.float16)):
        print([repr(f(a, b)) for b in (p, q, p.astype(jnp.uint8))])
    print(jax.vmap(f)(jnp.ones((2, 3)), jnp.arange(4.0).reshape(2, 2)))
    print(jax.vmap(f, in_axes=(0, None))(jnp.ones((2, 3)), q))
    for a, b in ((p, [1]), (p, jnp.array(2)), (p, "a"), (jnp.ones((3, 2)), p)):
        try:
            print(f(a, b))
        except (TypeError, ValueError, IndexError) as e:
            print(type(e).__name__, str(e)[:50])
print(jnp.polymul(z, jnp.array([0, 1, 2]), trim_leading_zeros=True))
print(jnp.polyadd(jnp.arange(6).reshape(3, 2), jnp.ones((2, 2), int)))
pi = jnp.array([3.0, 1, 4, 1, 5, 9, 2, 6])
for m in (0, 1, 2, 3, 9):
    print(jnp.polyder(pi, m), jnp.polyder(p, m), jnp.polyint(pi, m), jnp.polyint(p, m=m))
print(jnp.polyint(p, 2, jnp.array([1, 2])), jnp.polyint(p, k=3))
print(jax.vmap(jnp.polyder)(jnp.arange(8.0).reshape(2, 4)), jax.vmap(jnp.polyint)(jnp.arange(8.0).reshape(2, 4)))
print(jnp.polyval(jnp.polyder(p), 2.0), jnp.polyder(q.astype(jnp.float16)), jnp.polyint(p.astype(jnp.bfloat16)))
for f in (lambda: jnp.polyder(p, -1), lambda: jnp.polyint(p, -1), lambda: jnp.polyint(p, 3, jnp.ones(2)),
          lambda: jnp.polyder(p, 1.5), lambda: jnp.polyder(3), lambda: jnp.polyint([1, 2]), lambda: jnp.polyadd(p)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
