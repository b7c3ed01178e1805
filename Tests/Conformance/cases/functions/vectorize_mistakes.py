import jax.numpy as jnp

dot = jnp.vectorize(jnp.dot, signature="(n),(n)->()")


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt(lambda: jnp.vectorize(jnp.dot, signature="(n), (n) -> ()")(jnp.ones(3), jnp.ones(3)))
attempt(lambda: jnp.vectorize(jnp.dot, signature="n,n->()")(jnp.ones(3), jnp.ones(3)))
attempt(lambda: dot(jnp.ones(3)))
attempt(lambda: dot(jnp.ones(3), 1.0))
attempt(lambda: dot(jnp.ones(3), jnp.ones(2)))
attempt(lambda: jnp.vectorize(jnp.dot, signature="(n),(n)->(n)")(jnp.ones(3), jnp.ones(3)))
attempt(lambda: jnp.vectorize(lambda a, b: (a, b), signature="(n),(n)->()")(jnp.ones(3), jnp.ones(3)))
attempt(lambda: jnp.vectorize(lambda a: a, signature="(n)->(n),()")(jnp.ones(3)))
attempt(lambda: jnp.vectorize(lambda a: (a, a), signature="(n)->(n),()")(jnp.ones(3)))
attempt(lambda: jnp.vectorize(lambda a, b: a + b)(jnp.ones(3), jnp.ones(2)))
attempt(lambda: jnp.vectorize(lambda a, b: a + b)(jnp.ones(3)))
attempt(lambda: jnp.vectorize(lambda a, b: a + b, excluded={1.5})(jnp.arange(2), 3))
attempt(lambda: jnp.vectorize(lambda a, b: a + b, excluded={-1})(jnp.arange(2), 3))
attempt(lambda: jnp.vectorize(lambda a, b: a, signature="(),(n)->()")(jnp.arange(2), None))
attempt(lambda: jnp.vectorize(lambda x: {"a": x})(jnp.ones((1, 2))))
attempt(lambda: jnp.vectorize(lambda x: x.sum(), signature="(n,m)->()")(jnp.ones(3)))
