from jax import nn
nn.log1mexp(True)
