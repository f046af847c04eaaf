// PolicyEngineSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct PolicyEngineSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_PolicyEngineSummary.html
struct PolicyEngineSummary {
  std::string policy_engine_id{};
  std::string name{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::string policy_engine_arn{};
  std::optional<OwnedOpen<PolicyEngineStatus>> status{};
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const PolicyEngineSummary&, const PolicyEngineSummary&) = default;
};
PolicyEngineSummary to_owned(const PolicyEngineSummaryView& view);
void write_json(internal::JsonWriter& writer, const PolicyEngineSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
