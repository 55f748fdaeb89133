"""Statistics on verdicts: metrics, intervals, agreement, calibration, tests."""
