// Input and output of Client::list_batch_evaluations.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/batch_evaluation_summary.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::list_batch_evaluations. An absent member is not sent.
/// Which page of the list.
struct ListBatchEvaluationsRequest {
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBatchEvaluationsRequest&, const ListBatchEvaluationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBatchEvaluationsRequest& in);

/// Output of Client::list_batch_evaluations; valid as long as its Response.
/// One page of batch evaluations.
struct ListBatchEvaluationsView {
  /// The batch evaluations on this page.
  std::span<const BatchEvaluationSummaryView> batch_evaluations{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBatchEvaluationsView*);

}  // namespace outcrop::bedrock_agentcore
