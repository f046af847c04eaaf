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
struct ListBatchEvaluationsRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBatchEvaluationsRequest&, const ListBatchEvaluationsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListBatchEvaluationsRequest& in);

/// Output of Client::list_batch_evaluations; valid as long as its Response.
struct ListBatchEvaluationsView {
  std::span<const BatchEvaluationSummaryView> batch_evaluations{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListBatchEvaluationsView*);

}  // namespace outcrop::bedrock_agentcore
