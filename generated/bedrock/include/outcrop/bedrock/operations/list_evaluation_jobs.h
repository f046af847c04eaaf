// Input and output of Client::list_evaluation_jobs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/evaluation_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_evaluation_jobs. An absent member is not sent.
/// Filters are combined: a job has to match every one that is set.
struct ListEvaluationJobsRequest {
  /// Only jobs created after this time.
  std::optional<Timestamp> creation_time_after{};
  /// Only jobs created before this time.
  std::optional<Timestamp> creation_time_before{};
  /// Only jobs in this state.
  std::optional<OwnedOpen<EvaluationJobStatus>> status_equals{};
  /// Only jobs that evaluate a model, or only those that evaluate retrieval-augmented generation.
  std::optional<OwnedOpen<ApplicationType>> application_type_equals{};
  /// Only jobs whose name contains this text.
  ///
  /// 1 to 63 characters, matching [a-z0-9](-*[a-z0-9]){0,62}.
  std::optional<std::string> name_contains{};
  /// Jobs at most on one page. The service may return fewer and still have more pages.
  ///
  /// 1 to 1000.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the nextToken of the page before. Absent for the first page.
  ///
  /// 1 to 2048 characters, without white space.
  std::optional<std::string> next_token{};
  /// What the jobs are sorted by. The creation time is the only choice.
  std::optional<OwnedOpen<SortJobsBy>> sort_by{};
  /// Oldest first (Ascending) or newest first (Descending).
  std::optional<OwnedOpen<SortOrder>> sort_order{};

  friend bool operator==(const ListEvaluationJobsRequest&, const ListEvaluationJobsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListEvaluationJobsRequest& in);

/// Output of Client::list_evaluation_jobs; valid as long as its Response.
/// One page of evaluation jobs.
struct ListEvaluationJobsView {
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
  /// The jobs of this page. It may hold more than the five that the model allows, and none at all.
  std::span<const EvaluationSummaryView> job_summaries{};
};
const internal::Schema& schema_of(const ListEvaluationJobsView*);

}  // namespace outcrop::bedrock
