// Input and output of Client::create_policy_engine.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_policy_engine. An absent member is not sent.
struct CreatePolicyEngineRequest {
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> encryption_key_arn{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreatePolicyEngineRequest&, const CreatePolicyEngineRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePolicyEngineRequest& in);

/// Output of Client::create_policy_engine; valid as long as its Response.
struct CreatePolicyEngineView {
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
const internal::Schema& schema_of(const CreatePolicyEngineView*);

}  // namespace outcrop::bedrock_agentcore_control
