print(ones(3), zeros((2, 2)), arange(4), array([1, 2]), array([[1.5, 2]]))
# expect: [1. 1. 1.] [[0. 0.]
# expect:  [0. 0.]] [0 1 2 3] [1 2] [[1.5 2. ]]
print(full((2,), 7), arange(1, 2, 0.5), ones((2,), int32), array(True), array(2.5))
# expect: [7 7] [1.  1.5] [1 1] True 2.5
