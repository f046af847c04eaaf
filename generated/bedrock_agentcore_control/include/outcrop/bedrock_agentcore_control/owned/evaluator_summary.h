// EvaluatorSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct EvaluatorSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummary {
  std::string evaluator_arn{};
  std::string evaluator_id{};
  std::string evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<EvaluatorType>> evaluator_type{};
  std::optional<OwnedOpen<Provider>> provider{};
  std::optional<OwnedOpen<EvaluatorLevel>> level{};
  std::optional<OwnedOpen<EvaluatorStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<bool> locked_for_modification{};
  std::optional<std::string> kms_key_arn{};

  friend bool operator==(const EvaluatorSummary&, const EvaluatorSummary&) = default;
};
EvaluatorSummary to_owned(const EvaluatorSummaryView& view);
void write_json(internal::JsonWriter& writer, const EvaluatorSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
