print([i * i for i range(3)])
