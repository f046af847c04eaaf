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

/// What is looked up in one namespace of a memory.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryRetrievalConfig.html
struct HarnessAgentCoreMemoryRetrievalConfig {
  /// Memories at most that are taken.
  std::optional<std::int32_t> top_k{};
  /// The score that a memory needs to be taken.
  std::optional<float> relevance_score{};
  /// The id of the strategy whose memories are searched.
  std::optional<std::string> strategy_id{};

  friend bool operator==(const HarnessAgentCoreMemoryRetrievalConfig&,
                         const HarnessAgentCoreMemoryRetrievalConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryRetrievalConfig& in);

/// A memory of AgentCore that exists already.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessAgentCoreMemoryConfiguration.html
struct HarnessAgentCoreMemoryConfiguration {
  /// The memory's ARN.
  ///
  /// Required.
  std::optional<std::string> arn{};
  /// Whose memories are read and written.
  std::optional<std::string> actor_id{};
  /// How many messages of the conversation are read back from the memory.
  std::optional<std::int32_t> messages_count{};
  /// What is looked up among the long-term memories, by the template of a namespace's path.
  std::optional<std::map<std::string, HarnessAgentCoreMemoryRetrievalConfig, std::less<>>> retrieval_config{};

  friend bool operator==(const HarnessAgentCoreMemoryConfiguration&,
                         const HarnessAgentCoreMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryConfiguration& in);

/// Leaves the agent without a memory. It has no members.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessDisabledMemoryConfiguration.html
struct HarnessDisabledMemoryConfiguration {
  friend bool operator==(const HarnessDisabledMemoryConfiguration&,
                         const HarnessDisabledMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessDisabledMemoryConfiguration& in);

/// A memory in the account that the service makes for the harness and keeps.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessManagedMemoryConfiguration.html
struct HarnessManagedMemoryConfiguration {
  /// The memory's ARN. It is told in answers; in requests it has no effect.
  std::optional<std::string> arn{};
  /// What is made of conversations. Absent: `SEMANTIC` and `SUMMARIZATION`.
  std::optional<std::vector<OwnedOpen<HarnessManagedMemoryStrategyType>>> strategies{};
  /// Days for which events are kept. Absent: 30.
  std::optional<std::int32_t> event_expiry_duration{};
  /// The memory's KMS key, by its ARN; it stays for good. Absent: a key of AWS encrypts the memory.
  std::optional<std::string> encryption_key_arn{};

  friend bool operator==(const HarnessManagedMemoryConfiguration&, const HarnessManagedMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessManagedMemoryConfiguration& in);

/// What an agent remembers with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessMemoryConfiguration.html
struct HarnessMemoryConfiguration {
  /// A memory that exists already.
  Box<HarnessAgentCoreMemoryConfiguration> agent_core_memory_configuration{};
  /// A memory that the service makes for the harness and keeps.
  Box<HarnessManagedMemoryConfiguration> managed_memory_configuration{};
  /// The agent has no memory.
  Box<HarnessDisabledMemoryConfiguration> disabled{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessMemoryConfiguration&, const HarnessMemoryConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessMemoryConfiguration& in);

}  // namespace outcrop::bedrock_agentcore_control
