from jax import nn
nn.hard_tanh([1])
