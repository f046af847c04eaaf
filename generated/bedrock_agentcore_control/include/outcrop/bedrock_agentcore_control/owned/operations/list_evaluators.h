// ListEvaluators: the output of Client::list_evaluators, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/owned/evaluator_summary.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct ListEvaluatorsView;

/// One page of evaluators.
struct ListEvaluators {
  /// The evaluators of this page.
  std::optional<std::vector<EvaluatorSummary>> evaluators{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListEvaluators&, const ListEvaluators&) = default;
};
ListEvaluators to_owned(const ListEvaluatorsView& view);
void write_json(internal::JsonWriter& writer, const ListEvaluators& in);

}  // namespace outcrop::bedrock_agentcore_control
