"""What is asked of the programme itself."""
