def norm(x):
    squares = x * x
    return sqrt(squares.sum())

explain(norm, arange(3.0))
explain(dot, ones((2, 3)), ones(3))
