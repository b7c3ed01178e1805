fs = [lambda k=k: k * 10 for k in range(3)]
print([f() for f in fs])  # expect: [0, 10, 20]
