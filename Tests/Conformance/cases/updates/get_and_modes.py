import jax.numpy as jnp

x = jnp.arange(3.0)
i = jnp.array([1, 5, -1, -4])
print(x.at[i].get(), x.at[i].get(mode='fill'), x.at[i].get(mode='clip'))
print(x.at[i].get(mode='fill', fill_value=7), x.at[i].get(mode='drop', fill_value=-1))
print(jnp.arange(3).at[5].get(mode='fill'), jnp.arange(3, dtype='uint8').at[5].get(mode='fill'))
print(x.at[i].set(9), x.at[i].set(9, mode='clip'), x.at[i].add(1, mode='drop'), x.at[i].add(1, mode='promise_in_bounds'))
print(x.at[0].set(5, indices_are_sorted=True, unique_indices=True))
