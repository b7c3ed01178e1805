from jax import nn
nn.relu([1.0])
