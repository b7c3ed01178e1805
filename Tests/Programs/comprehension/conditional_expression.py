print(["even" if x % 2 == 0 else x for x in range(4)])  # expect: ['even', 1, 'even', 3]
