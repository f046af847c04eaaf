// Debug: what --debug tells on standard error. Names, sizes and times, never content: what is secret can't get into it.
#pragma once

#include <chrono>
#include <string>

#include "command/global_options.h"
#include "command/operation.h"
#include "output/stream.h"

namespace outcrop::cli {

class Debug {
 public:
  Debug(const GlobalOptions& options, const Operation& operation, Output& err);
  void answer(const Answer& answer);

 private:
  void line(const std::string& text);

  bool on_;
  const Operation& operation_;
  Output& err_;
  std::chrono::steady_clock::time_point asked_{std::chrono::steady_clock::now()};
};

}  // namespace outcrop::cli
