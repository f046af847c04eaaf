// StartPolicyGeneration: the output of Client::start_policy_generation, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/resource.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct StartPolicyGenerationView;

struct StartPolicyGeneration {
  std::string policy_engine_id{};
  std::string policy_generation_id{};
  std::string name{};
  std::string policy_generation_arn{};
  Resource resource{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<OwnedOpen<PolicyGenerationStatus>> status{};
  std::optional<std::string> findings{};
  std::optional<std::vector<std::string>> status_reasons{};

  friend bool operator==(const StartPolicyGeneration&, const StartPolicyGeneration&) = default;
};
StartPolicyGeneration to_owned(const StartPolicyGenerationView& view);
void write_json(internal::JsonWriter& writer, const StartPolicyGeneration& in);

}  // namespace outcrop::bedrock_agentcore_control
