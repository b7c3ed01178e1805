d = {1: "int", 1.0: "float", True: "bool"}
print(d, d[1.0], {(1, 2): "t"}[1, 2])  # expect: {1: 'bool'} bool t
