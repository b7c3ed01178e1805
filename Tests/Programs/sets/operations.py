a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, {1} < a, a.isdisjoint({9}), 2 in a)
# expect: {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} True True True True
