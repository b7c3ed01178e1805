import math
import math as m
from math import sqrt as root, pi
from functools import (
    partial,
    reduce,
)
print(math.floor(2.5), m.ceil(2.5), root(9), round(pi, 3), reduce(lambda a, b: a + b, [1, 2]))
# expect: 2 3 3.0 3.142 3
