x = array([1.0, 2.5])
print([x], repr(arange(3)), repr(ones((2, 2))), f"{x}")
# expect: [Array([1. , 2.5], dtype=float32)] Array([0, 1, 2], dtype=int32) Array([[1., 1.],
# expect:        [1., 1.]], dtype=float32) [1.  2.5]
