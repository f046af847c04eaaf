// HarnessMemoryConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryRetrievalConfig.html
struct HarnessAgentCoreMemoryRetrievalConfig {
  std::optional<std::int32_t> top_k{};
  std::optional<float> relevance_score{};
  std::optional<std::string> strategy_id{};

  friend bool operator==(const HarnessAgentCoreMemoryRetrievalConfig&,
                         const HarnessAgentCoreMemoryRetrievalConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryRetrievalConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryConfiguration.html
struct HarnessAgentCoreMemoryConfiguration {
  /// Required.
  std::optional<std::string> arn{};
  std::optional<std::string> actor_id{};
  std::optional<std::int32_t> messages_count{};
  std::optional<std::map<std::string, HarnessAgentCoreMemoryRetrievalConfig, std::less<>>> retrieval_config{};

  friend bool operator==(const HarnessAgentCoreMemoryConfiguration&,
                         const HarnessAgentCoreMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessDisabledMemoryConfiguration.html
struct HarnessDisabledMemoryConfiguration {
  friend bool operator==(const HarnessDisabledMemoryConfiguration&,
                         const HarnessDisabledMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessDisabledMemoryConfiguration& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessManagedMemoryConfiguration.html
struct HarnessManagedMemoryConfiguration {
  std::optional<std::string> arn{};
  std::optional<std::vector<OwnedOpen<HarnessManagedMemoryStrategyType>>> strategies{};
  std::optional<std::int32_t> event_expiry_duration{};
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const HarnessManagedMemoryConfiguration&, const HarnessManagedMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessManagedMemoryConfiguration& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessMemoryConfiguration.html
struct HarnessMemoryConfiguration {
  Box<HarnessAgentCoreMemoryConfiguration> agent_core_memory_configuration{};
  Box<HarnessManagedMemoryConfiguration> managed_memory_configuration{};
  Box<HarnessDisabledMemoryConfiguration> disabled{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessMemoryConfiguration&, const HarnessMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessMemoryConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
