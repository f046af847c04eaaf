// Tables of the shapes in outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const HarnessAgentCoreMemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreMemoryConfiguration::arn>("arn", true),
      cli::field<&HarnessAgentCoreMemoryConfiguration::actor_id>("actorId"),
      cli::field<&HarnessAgentCoreMemoryConfiguration::messages_count>("messagesCount"),
      cli::field<&HarnessAgentCoreMemoryConfiguration::retrieval_config>("retrievalConfig"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreMemoryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessAgentCoreMemoryRetrievalConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessAgentCoreMemoryRetrievalConfig::top_k>("topK"),
      cli::field<&HarnessAgentCoreMemoryRetrievalConfig::relevance_score>("relevanceScore"),
      cli::field<&HarnessAgentCoreMemoryRetrievalConfig::strategy_id>("strategyId"),
  };
  static constexpr cli::Shape shape{.name = "HarnessAgentCoreMemoryRetrievalConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessDisabledMemoryConfiguration*) {
  static constexpr cli::Shape shape{.name = "HarnessDisabledMemoryConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const HarnessManagedMemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessManagedMemoryConfiguration::arn>("arn"),
      cli::field<&HarnessManagedMemoryConfiguration::strategies>("strategies"),
      cli::field<&HarnessManagedMemoryConfiguration::event_expiry_duration>("eventExpiryDuration"),
      cli::field<&HarnessManagedMemoryConfiguration::encryption_key_arn>("encryptionKeyArn"),
  };
  static constexpr cli::Shape shape{.name = "HarnessManagedMemoryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessMemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessMemoryConfiguration::agent_core_memory_configuration>("agentCoreMemoryConfiguration"),
      cli::field<&HarnessMemoryConfiguration::managed_memory_configuration>("managedMemoryConfiguration"),
      cli::field<&HarnessMemoryConfiguration::disabled>("disabled"),
  };
  static constexpr cli::Shape shape{.name = "HarnessMemoryConfiguration", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
