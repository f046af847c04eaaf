// LineCall: one line's call from its start to its result, on a dispatcher.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "command/operation.h"
#include "command/wait.h"
#include "query/node.h"

namespace outcrop::cli {

/// How a line ended.
struct LineResult {
  std::uint64_t line{};
  std::string text{};  ///< the whole line of output; empty: nothing is to be told of it
  bool failed{};
  std::string end_of_run{};  ///< every further line would fail in the same way: what to tell instead
  int exit_code{};           ///< with that
};

/// What all calls of a run share; it outlives them.
struct LineCalls {
  const Operation& operation;
  StartCall start;  ///< one of these two
  StartWaiting start_and_wait{};
  WaitLimits limits{};
  CallOptions options;
  const query::Node* query;  ///< may be null
  bool one_page;             ///< of a listing
  /// Called in the dispatcher's thread.
  std::function<void(LineResult)> finished;
};

/// Of a listing all pages are called for, and their items put together.
void start_line(const LineCalls& calls, std::uint64_t line, std::string id, std::shared_ptr<void> request);

}  // namespace outcrop::cli
