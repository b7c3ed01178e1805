print((arange(2) + 1.5).dtype, (arange(2) / 2).dtype, (array([True]) + 1).dtype, (ones(1) + array([1])).dtype)
# expect: float32 float32 int32 float32
