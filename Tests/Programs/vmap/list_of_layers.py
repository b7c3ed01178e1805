layers = [(ones((2, 3)), ones(2)), (ones((1, 2)), zeros(1))]
def predict(layers, x):
    for W, b in layers:
        x = dot(W, x) + b
    return x
print(vmap(predict, in_axes=(None, 0))(layers, ones((2, 3))))
# expect: [[8.]
# expect:  [8.]]
