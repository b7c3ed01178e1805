"""Runs an Axle program on Python and JAX: with this file on the path, `from axle import *` brings Axle's bare names."""

import builtins

import jax
import jax.numpy as jnp
from jax import debug, grad, jit, lax, nn, random, tree, tree_util, value_and_grad, vmap


def explain(function, /, *args, **kwargs):
    """Calls the function. Axle also tells how it is mapped; what it tells is not part of the program's output."""
    return function(*args, **kwargs)


def show(x, file=None, /):
    """Shows an array in Axle, beside the program's output. Here it does nothing."""


# Python's own names (sum, max, abs, …) stay Python's, as they do in Axle.
globals().update({n: v for n, v in vars(jnp).items() if not n.startswith("_") and not hasattr(builtins, n)})
