// Input and output of Client::get_evaluator.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/evaluator_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_evaluator. An absent member is not sent.
struct GetEvaluatorRequest {
  /// Required.
  std::optional<std::string> evaluator_id{};
  std::optional<OwnedOpen<IncludedData>> included_data{};

  friend bool operator==(const GetEvaluatorRequest&, const GetEvaluatorRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetEvaluatorRequest& in);

/// Output of Client::get_evaluator; valid as long as its Response.
struct GetEvaluatorView {
  std::string_view evaluator_arn{};
  std::string_view evaluator_id{};
  std::string_view evaluator_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  EvaluatorConfigView evaluator_config{};
  Open<EvaluatorType> evaluator_type{};
  Open<Provider> provider{};
  Open<EvaluatorLevel> level{};
  Open<EvaluatorStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<bool> locked_for_modification{};
  std::optional<std::string_view> kms_key_arn{};
};
const internal::Schema& schema_of(const GetEvaluatorView*);

}  // namespace outcrop::bedrock_agentcore_control
