// DeletePolicy: the output of Client::delete_policy, owned.
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

struct DeletePolicyView;

struct DeletePolicy {
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

  friend bool operator==(const DeletePolicy&, const DeletePolicy&) = default;
};
DeletePolicy to_owned(const DeletePolicyView& view);
void write_json(internal::JsonWriter& writer, const DeletePolicy& in);

}  // namespace outcrop::bedrock_agentcore_control
