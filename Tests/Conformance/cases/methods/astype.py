import jax.numpy as jnp

x = jnp.array([-1.7, 0.0, 2.5, 300.0])
for t in (int, float, bool, 'int8', 'uint8', 'float16', jnp.bfloat16, jnp.uint32, x.dtype):
    print(x.astype(t), x.astype(t).dtype)
print(jnp.arange(3).astype(dtype='float32'), jnp.array(2).astype(int).weak_type)
