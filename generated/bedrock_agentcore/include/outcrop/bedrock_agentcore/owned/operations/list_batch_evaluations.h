// ListBatchEvaluations: the output of Client::list_batch_evaluations, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/batch_evaluation_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListBatchEvaluationsView;

/// One page of batch evaluations.
struct ListBatchEvaluations {
  /// The batch evaluations on this page.
  std::optional<std::vector<BatchEvaluationSummary>> batch_evaluations{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListBatchEvaluations&, const ListBatchEvaluations&) = default;
};
ListBatchEvaluations to_owned(const ListBatchEvaluationsView& view);
void write_json(internal::JsonWriter& writer, const ListBatchEvaluations& in);

}  // namespace outcrop::bedrock_agentcore
