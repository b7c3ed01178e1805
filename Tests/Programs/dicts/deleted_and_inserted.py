d = {"x": 1}
for i in range(1000):
    d[i] = i
    del d[i]
print(d, len(d), 999 in d)  # expect: {'x': 1} 1 False
while d:
    d.popitem()
d["again"] = 1
print(d)  # expect: {'again': 1}
