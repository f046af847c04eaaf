// DeletePolicyEngine: the output of Client::delete_policy_engine, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DeletePolicyEngineView;

struct DeletePolicyEngine {
  std::string policy_engine_id{};
  std::string name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_engine_arn{};
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  std::optional<std::string> encryption_key_arn{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const DeletePolicyEngine&, const DeletePolicyEngine&) = default;
};
DeletePolicyEngine to_owned(const DeletePolicyEngineView& view);
void write_json(internal::JsonWriter& writer, const DeletePolicyEngine& in);

}  // namespace outcrop::bedrock_agentcore_control
