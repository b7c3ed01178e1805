import jax
import jax.numpy as jnp

x = jnp.array([-4.0, -1.0, 0.0, 0.5, 2.0, 7.0])
for f in (jax.nn.soft_sign, jax.nn.hard_tanh, jax.nn.tanh,):
    print(f(x))
    print(f(x.astype('float16')).dtype, jax.vmap(f)(x.reshape(2, 3)).shape)
