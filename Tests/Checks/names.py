import jax.numpy as jnp
from math import sqroot  # mistake: ImportError: cannot import name 'sqroot' from 'math' (unknown location)
import os  # mistake: ModuleNotFoundError: No module named 'os'
total = jnp.ones(3)
print(totl + 1, sqroot(2), os.getcwd())  # mistake: NameError: name 'totl' is not defined
jnp.summ(total)  # mistake: AttributeError: module 'jax.numpy' has no attribute 'summ'
del zz  # mistake: NameError: name 'zz' is not defined
def f():
    print(local)  # mistake: UnboundLocalError: cannot access local variable 'local' where it is not associated with a value
    local = 1
f()
