# The frame of every screen for staff.
counter = Counter
counter-window = Window { $window }
counter-side = Queue
counter-sums = { $waiting } waiting · longest { $longest } min · { $due } promises due today
counter-search = Search
counter-lock = lock
office = Office
