// CreateEvaluator: the output of Client::create_evaluator, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateEvaluatorView;

struct CreateEvaluator {
  std::string evaluator_arn{};
  std::string evaluator_id{};
  Timestamp created_at{};
  std::optional<OwnedOpen<EvaluatorStatus>> status{};

  friend bool operator==(const CreateEvaluator&, const CreateEvaluator&) = default;
};
CreateEvaluator to_owned(const CreateEvaluatorView& view);
void write_json(internal::JsonWriter& writer, const CreateEvaluator& in);

}  // namespace outcrop::bedrock_agentcore_control
