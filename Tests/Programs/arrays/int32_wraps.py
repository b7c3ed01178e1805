print(array([2147483647]) + 1)  # expect: [-2147483648]
