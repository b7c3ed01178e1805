import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
for f in (
    lambda: jnp.einsum('i,i', v, v, out=v),
    lambda: jnp.einsum('ij,j', matrix, jnp.arange(2)),
    lambda: jnp.einsum('ij,jk->ik', matrix, matrix),
    lambda: jnp.einsum('ij', v),
    lambda: jnp.einsum('i', matrix),
    lambda: jnp.einsum('i,i', v),
    lambda: jnp.einsum('i', v, v),
    lambda: jnp.einsum('i->j', v),
    lambda: jnp.einsum('i->ii', v),
    lambda: jnp.einsum('ii', matrix),
    lambda: jnp.einsum('i->i->i', v),
    lambda: jnp.einsum('i-j', v),
    lambda: jnp.einsum(',', 3, v),
    lambda: jnp.einsum('..i', v),
    lambda: jnp.einsum('....i', v),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, "|", e)
jnp.einsum('i...j...', matrix)
