// UpdatePolicy: the output of Client::update_policy, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/policy_definition.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdatePolicyView;

struct UpdatePolicy {
  std::string policy_id{};
  std::string name{};
  std::string policy_engine_id{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_arn{};
  std::optional<OwnedOpen<PolicyStatus>> status{};
  std::optional<OwnedOpen<EnforcementMode>> enforcement_mode{};
  PolicyDefinition definition{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const UpdatePolicy&, const UpdatePolicy&) = default;
};
UpdatePolicy to_owned(const UpdatePolicyView& view);
void write_json(internal::JsonWriter& writer, const UpdatePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
