print(ones((2, 1)) + arange(3), arange(2)[:, None] * arange(3))
# expect: [[1. 2. 3.]
# expect:  [1. 2. 3.]] [[0 0 0]
# expect:  [0 1 2]]
