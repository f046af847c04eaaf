// GetPolicyEngineSummary: the output of Client::get_policy_engine_summary, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetPolicyEngineSummaryView;

struct GetPolicyEngineSummary {
  std::string policy_engine_id{};
  std::string name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_engine_arn{};
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const GetPolicyEngineSummary&, const GetPolicyEngineSummary&) = default;
};
GetPolicyEngineSummary to_owned(const GetPolicyEngineSummaryView& view);
void write_json(internal::JsonWriter& writer, const GetPolicyEngineSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
