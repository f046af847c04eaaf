// Input and output of Client::delete_online_evaluation_config.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_online_evaluation_config. An absent member is not sent.
/// Which online evaluation is deleted.
struct DeleteOnlineEvaluationConfigRequest {
  /// The id that CreateOnlineEvaluationConfig gave the evaluation.
  ///
  /// Required.
  std::optional<std::string> online_evaluation_config_id{};

  friend bool operator==(const DeleteOnlineEvaluationConfigRequest&,
                         const DeleteOnlineEvaluationConfigRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteOnlineEvaluationConfigRequest& in);

/// Output of Client::delete_online_evaluation_config; valid as long as its Response.
/// The online evaluation that is being deleted.
struct DeleteOnlineEvaluationConfigView {
  /// The evaluation's ARN.
  std::string_view online_evaluation_config_arn{};
  /// The evaluation's id.
  std::string_view online_evaluation_config_id{};
  /// The state that the evaluation is in.
  Open<OnlineEvaluationConfigStatus> status{};
};
const internal::Schema& schema_of(const DeleteOnlineEvaluationConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
