w = array([1.0, 2.0])
print(vmap(lambda x: dot(w, x))(ones((3, 2))))  # expect: [3. 3. 3.]
