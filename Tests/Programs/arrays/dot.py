A = arange(6).reshape(2, 3)
print(dot(A, array([1, 0, 2])), A @ A.T, dot(ones(3), ones(3)))
# expect: [ 4 13] [[ 5 14]
# expect:  [14 50]] 3.0
