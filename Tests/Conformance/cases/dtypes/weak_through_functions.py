import jax
import jax.numpy as jnp

x = (jnp.arange(6) * 7 % 11 - 2.0).reshape(2, 3)
n = jnp.array([-3, 2, 7])
for name, value in [
    ("triu", jnp.triu(x)), ("tril", jnp.tril(x)), ("diag", jnp.diag(x[0])), ("einsum", jnp.einsum("ij->i", x)),
    ("einsum all", jnp.einsum("ij->", x)), ("round", jnp.round(x, 1)), ("round number", jnp.round(2.567, 2)),
    ("gelu", jax.nn.gelu(x)), ("gelu number", jax.nn.gelu(2.0)), ("divide", x.at[0].divide(2)),
    ("power", x.at[0].power(2)), ("insert", jnp.insert(x, 0, 5.0, axis=1)), ("imag", jnp.imag(x)),
    ("angle", jnp.angle(x)), ("cross", jnp.cross(x[0], x[1])), ("full_like", jax.lax.full_like(x, 1)),
    ("top_k", jax.lax.top_k(x, 2)[1]), ("argpartition", jnp.argpartition(x, 1)),
    ("solve", jnp.linalg.solve(x[:, :2], x[:, 0])), ("eigh", jnp.linalg.eigh(x @ x.T)[0]),
    ("qr", jnp.linalg.qr(x)[1]), ("float ** ints", 2.5 ** n), ("ints ** float", n ** 2.5), ("weak ** ints", x ** n),
    ("stack", jnp.stack([x, x])), ("tile", jnp.tile(x, 2)), ("pad", jnp.pad(x, 1)),
]:
    print(name, value.dtype, value.weak_type)
