// Writes AgenticRetrieveMemoryConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_memory_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilterLeft& in) {
  writer.exactly_one("AgenticRetrieveMemoryMetadataFilterLeft", in.metadata_key.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataKey", in.metadata_key);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataValue& in) {
  writer.exactly_one("AgenticRetrieveMemoryMetadataValue", in.string_value.has_value() + in.number_value.has_value() +
                                                               in.string_list_value.has_value() +
                                                               in.date_time_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.member("numberValue", in.number_value);
  writer.member("stringListValue", in.string_list_value);
  writer.member("dateTimeValue", in.date_time_value, TimestampFormat::epoch_seconds);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilterRight& in) {
  writer.exactly_one("AgenticRetrieveMemoryMetadataFilterRight",
                     in.metadata_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("metadataValue", in.metadata_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryMetadataFilter& in) {
  writer.begin_object();
  writer.required("left", in.left);
  writer.required("operator", in.operator_);
  writer.member("right", in.right);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryRetrievalConfig& in) {
  writer.begin_object();
  writer.member("namespace", in.namespace_);
  writer.member("namespacePath", in.namespace_path);
  writer.member("strategyId", in.strategy_id);
  writer.member("metadataFilters", in.metadata_filters);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemorySessionBinding& in) {
  writer.begin_object();
  writer.required("actorId", in.actor_id);
  writer.required("sessionId", in.session_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveMemoryConfiguration& in) {
  writer.begin_object();
  writer.required("memoryId", in.memory_id);
  writer.member("sessionBinding", in.session_binding);
  writer.member("retrievalConfigs", in.retrieval_configs);
  writer.member("persistenceMode", in.persistence_mode);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
