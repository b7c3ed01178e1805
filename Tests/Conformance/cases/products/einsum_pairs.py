# Which pairs a product of several arrays is made of, and which of a pair is the left one.
import jax.numpy as jnp
from jax import lax, random

a = random.normal(random.key(1), (3, 9))
b = random.normal(random.key(2), (9, 8))
c = random.normal(random.key(3), (8, 4))
d = random.normal(random.key(4), (4, 3))
t = random.normal(random.key(5), (5, 3, 9))
u = random.normal(random.key(6), (5, 9, 8))
v = random.normal(random.key(7), (9,))
w = random.normal(random.key(8), (3,))
for subscripts, operands in [
    ("ij,jk,kl->il", (a, b, c)),
    ("ij,jk,kl->li", (a, b, c)),
    ("ij,jk,kl,lm->im", (a, b, c, d)),
    ("ij,jk,kl,li->", (a, b, c, d)),
    ("i,ij,j->", (w, a, v)),
    ("ij,jk->ki", (a, b)),
    ("bij,bjk->ik", (t, u)),
    ("ij,bjk->bik", (a, u)),
    ("bij,jk->kbi", (t, b)),
    ("i,ij,kj->k", (w, a, a)),
    ("bij,ij,j->b", (t, a, v)),
    ("ij,ik,jl->kl", (b, b, c)),
    ("ij,jk,ik->", (a, b, a @ b)),
    ("ij,jk,kl,lm,mn->in", (a, b, c, d, a)),
]:
    words = lax.bitcast_convert_type(jnp.einsum(subscripts, *operands), jnp.int32).ravel()
    print(subscripts, words[:4], jnp.sum(words))
