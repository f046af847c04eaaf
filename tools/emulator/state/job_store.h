// The evaluation jobs, in SQLite: in memory or in a file.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/timestamp.h"
#include "state/database.h"

namespace outcrop::emulator {

struct Job {
  std::string arn;
  std::string name;
  std::string status;
  std::string job_type;
  std::string application_type;
  Timestamp created;
  Timestamp modified;
  /// The JSON text of its EvaluationSummary up to the value of the status.
  std::string summary;
  /// The members of GetEvaluationJobResponse that are no columns, as a JSON object.
  std::string detail;
  /// What the job comes to when it is left alone: Completed or Failed.
  std::string outcome{"Completed"};
  /// When the state changes next; absent: not by itself.
  std::optional<Timestamp> due;
};

struct JobFilter {
  std::optional<Timestamp> created_after;   ///< excluded
  std::optional<Timestamp> created_before;  ///< excluded
  std::optional<std::string> status;
  std::optional<std::string> application_type;
  std::optional<std::string> name_contains;
  bool ascending{};
};

/// Where a page ended: the jobs behind it in the order of the list come next.
struct JobPosition {
  std::int64_t created_millis{};
  std::int64_t row{};
};

struct JobPage {
  std::vector<Job> jobs;  ///< without detail
  std::optional<JobPosition> next;
};

/// Any thread. Each call first moves the jobs on whose time has come: InProgress to its outcome, Stopping to Stopped,
/// Deleting to gone.
class JobStore {
 public:
  /// In memory where `path` is empty. Throws std::runtime_error.
  explicit JobStore(const std::string& path);

  JobPage list(const JobFilter& filter, const std::optional<JobPosition>& from, int limit, Timestamp now);
  std::optional<Job> find(std::string_view arn, Timestamp now);
  bool has_name(std::string_view name, Timestamp now);
  void add(const Job& job, Timestamp now);

  /// What an idempotency token was used for: the fingerprint of the request, and the job.
  struct TokenUse {
    std::string fingerprint;
    std::string arn;
  };
  std::optional<TokenUse> find_token(std::string_view token);
  void add_token(std::string_view token, const TokenUse& use);

  /// Sets the state of a job that is in one of `from`; false where it is in another.
  bool change_status(std::string_view arn, const std::vector<std::string>& from, std::string_view to, Timestamp due,
                     Timestamp now);

  /// Adds what `make(i)` gives for i from 0 to count - 1, once for a file and `label`.
  template <class Make>
  void seed(const std::string& label, std::int64_t count, Make make) {
    const std::scoped_lock lock(mutex_);
    if (!begin_seed(label)) return;
    Transaction transaction(database_);
    for (std::int64_t i = 0; i < count; ++i) insert(make(i));
    end_seed(label);
    transaction.commit();
  }

  std::int64_t count();

 private:
  void settle(Timestamp now);
  void insert(const Job& job);
  bool begin_seed(const std::string& label);
  void end_seed(const std::string& label);
  Statement& statement(const std::string& sql);

  std::mutex mutex_;
  Database database_;
  std::map<std::string, Statement> statements_;  // by SQL
};

}  // namespace outcrop::emulator
