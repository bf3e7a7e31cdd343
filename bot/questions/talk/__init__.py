"""What is said to the bot, and around a question: greetings, remarks, who writes and for whom."""
