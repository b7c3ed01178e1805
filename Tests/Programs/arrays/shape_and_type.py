x = ones((2, 3))
print(x.shape, x.ndim, x.size, x.dtype, len(x), arange(3).dtype, (arange(3) + 0.5).dtype, x.T.shape)
# expect: (2, 3) 2 6 float32 2 int32 float32 (3, 2)
