// EvaluatorSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorSummary.html
struct EvaluatorSummaryView {
  std::string_view evaluator_arn{};
  std::string_view evaluator_id{};
  std::string_view evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  Open<EvaluatorType> evaluator_type{};
  Open<Provider> provider{};
  Open<EvaluatorLevel> level{};
  Open<EvaluatorStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<bool> locked_for_modification{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const EvaluatorSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
