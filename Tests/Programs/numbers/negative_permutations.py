import math
for n, k in (-2, 10**10), (2, -10**10), (-1, 3), (5, -1):
    for function in math.perm, math.comb:
        try:
            print(function(n, k))
        except ValueError as error:
            print(error)
# expect: n must be a non-negative integer
# expect: n must be a non-negative integer
# expect: k must be a non-negative integer
# expect: k must be a non-negative integer
# expect: n must be a non-negative integer
# expect: n must be a non-negative integer
# expect: k must be a non-negative integer
# expect: k must be a non-negative integer
