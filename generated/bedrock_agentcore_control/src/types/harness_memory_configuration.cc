// Writes HarnessMemoryConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_memory_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryRetrievalConfig& in) {
  writer.begin_object();
  writer.member("topK", in.top_k);
  writer.member("relevanceScore", in.relevance_score);
  writer.member("strategyId", in.strategy_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessAgentCoreMemoryConfiguration& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.member("actorId", in.actor_id);
  writer.member("messagesCount", in.messages_count);
  writer.member("retrievalConfig", in.retrieval_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessDisabledMemoryConfiguration&) {
  writer.begin_object();
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessManagedMemoryConfiguration& in) {
  writer.begin_object();
  writer.member("arn", in.arn);
  writer.member("strategies", in.strategies);
  writer.member("eventExpiryDuration", in.event_expiry_duration);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessMemoryConfiguration& in) {
  writer.exactly_one("HarnessMemoryConfiguration", in.agent_core_memory_configuration.has_value() +
                                                       in.managed_memory_configuration.has_value() +
                                                       in.disabled.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentCoreMemoryConfiguration", in.agent_core_memory_configuration);
  writer.member("managedMemoryConfiguration", in.managed_memory_configuration);
  writer.member("disabled", in.disabled);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
