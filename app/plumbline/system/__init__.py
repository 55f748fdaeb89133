"""What the operating system offers: folders, settings, secrets, processes, logs."""
