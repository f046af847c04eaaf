// `outcrop jobs diff`: what became of jobs between two listings.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "jobs/job.h"

namespace outcrop::cli {

struct JobChange {
  const Job* before;                   ///< null: it is new
  const Job* after;                    ///< null: it is gone
  std::vector<std::string> members{};  ///< names of those that differ, where it is neither
};

/// New and changed jobs in the order of `after`, then those that are gone in that of `before`; they are told apart by
/// their ARNs. What is returned refers to both.
std::vector<JobChange> job_changes(std::span<const Job> before, std::span<const Job> after);

/// "~ evaluation  nightly  InProgress -> Completed".
std::string change_text(const JobChange& change);
/// `{"change":"changed","members":["status"],"before":{...},"after":{...}}`.
std::string change_json(const JobChange& change);

}  // namespace outcrop::cli
