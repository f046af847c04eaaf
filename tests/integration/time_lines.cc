// outcrop_integration_time: reads a time a line, as the decoder reads a string, and prints its milliseconds or "-".
#include <iostream>
#include <optional>
#include <string>

#include "json/time_text.h"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    const std::optional<outcrop::Timestamp> time = outcrop::internal::read_time(line);
    std::cout << (time ? std::to_string(time->millis()) : "-") << '\n';
  }
}
