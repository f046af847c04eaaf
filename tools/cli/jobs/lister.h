// JobLister: the jobs of an account, from the service.
#pragma once

#include <outcrop/call_options.h>
#include <outcrop/dispatcher.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "command/global_options.h"
#include "command/operation.h"
#include "each/line_call.h"
#include "jobs/job.h"

namespace outcrop::cli {

/// The jobs of one kind, or why they could not be listed.
struct ListedJobs {
  const JobKind* kind{};
  std::vector<Job> jobs{};
  std::string problem{};
  int exit_code{};  ///< with that
};

/// Adds what is wrong with a kind, unless another kind has told the same.
void add_problem(std::vector<std::string>& problems, std::string problem);

/// Keeps a client for each kind and command, with its connections and credentials, for as long as it lives. `list` and
/// `call` may run in two threads, each in one at a time.
class JobLister {
 public:
  JobLister(const GlobalOptions& options, std::vector<const JobKind*> kinds, CancellationToken stop);

  /// Lists all kinds at once; `on_listed` runs in the caller's thread, as they come. Blocks until all have.
  void list(const std::function<void(ListedJobs)>& on_listed);

  /// The answer of a command as JSON, or what went wrong.
  struct Outcome {
    std::string json{};
    std::string problem{};
  };
  /// Starts a command that takes a job's ARN as `member`. `on_outcome` runs once, in a thread of this, before this
  /// goes.
  void call(std::string_view command, std::string_view member, const std::string& arn,
            std::function<void(Outcome)> on_outcome);

  /// The region that calls go to; empty where none is set.
  std::string region() const;

 private:
  ListedJobs listed(const LineResult& result) const;

  ClientConfig config_;
  CallOptions call_;
  std::vector<const JobKind*> kinds_;
  std::deque<LineCalls> calls_;
  std::map<std::string_view, StartCall> commands_;  ///< that were called
  std::mutex mutex_;
  std::condition_variable came_;
  std::vector<LineResult> results_;
  Dispatcher dispatcher_;  // the last one: its end waits for callbacks, which use the others
};

}  // namespace outcrop::cli
