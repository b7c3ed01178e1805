layers = {"first": 1, "second": 2}
print(layers.pop("third"))
