import math

print(math.perm(3, 2**31), math.comb(3, 2**31), math.perm(5, 2), math.perm(2**70, 2))
# expect: 0 0 20 1393796574908163946344801800419805182820352
