print({w: len(w) for w in ["to", "tea", "to"]})  # expect: {'to': 2, 'tea': 3}
print(sorted({n % 3 for n in range(10)}))  # expect: [0, 1, 2]
