import math
print(math.floor(-1.5), math.ceil(1.2), math.sqrt(16), math.pi, math.gcd(12, 18), math.isnan(math.nan), math.log(math.e))
# expect: -2 2 4.0 3.141592653589793 6 True 1.0
