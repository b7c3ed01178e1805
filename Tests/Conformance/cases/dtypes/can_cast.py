import jax.numpy as jnp
print(jnp.can_cast(jnp.int8, jnp.int16), jnp.can_cast(jnp.int32, jnp.float32), jnp.can_cast(int, float))
print(jnp.can_cast("uint8", "int8"), jnp.can_cast(jnp.bfloat16, jnp.float32), jnp.can_cast(jnp.bool_, jnp.int8))
print(jnp.can_cast(jnp.float32, jnp.float16, "same_kind"), jnp.can_cast(jnp.float32, jnp.int32, casting="unsafe"))
print(jnp.can_cast(jnp.arange(3), jnp.float32), jnp.can_cast(jnp.float32, jnp.float32, "no"))
