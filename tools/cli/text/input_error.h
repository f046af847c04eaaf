// InputError: what was typed can't become a request. Ends the program with exit code 252.
#pragma once

#include <stdexcept>

namespace outcrop::cli {

class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace outcrop::cli
