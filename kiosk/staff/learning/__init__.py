"""Learning to help others online: paths of modules, learners who are known by a name they made up, what is due."""
