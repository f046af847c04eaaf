// Input and output of Client::update_policy_engine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/updated_description.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_policy_engine. An absent member is not sent.
struct UpdatePolicyEngineRequest {
  /// Required.
  std::optional<std::string> policy_engine_id{};
  std::optional<UpdatedDescription> description{};

  friend bool operator==(const UpdatePolicyEngineRequest&, const UpdatePolicyEngineRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePolicyEngineRequest& in);

/// Output of Client::update_policy_engine; valid as long as its Response.
struct UpdatePolicyEngineView {
  std::string_view policy_engine_id{};
  std::string_view name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string_view policy_engine_arn{};
  Open<PolicyEngineStatus> status{};
  std::optional<std::string_view> encryption_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::span<const std::string_view> status_reasons{};
};
const internal::Schema& schema_of(const UpdatePolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
