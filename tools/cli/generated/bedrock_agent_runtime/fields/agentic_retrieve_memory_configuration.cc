// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retrieve_memory_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retrieve_memory_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetrieveMemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryConfiguration::memory_id>("memoryId", true),
      cli::field<&AgenticRetrieveMemoryConfiguration::session_binding>("sessionBinding"),
      cli::field<&AgenticRetrieveMemoryConfiguration::retrieval_configs>("retrievalConfigs"),
      cli::field<&AgenticRetrieveMemoryConfiguration::persistence_mode>("persistenceMode"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMemoryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemoryMetadataFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryMetadataFilter::left>("left", true),
      cli::field<&AgenticRetrieveMemoryMetadataFilter::operator_>("operator", true),
      cli::field<&AgenticRetrieveMemoryMetadataFilter::right>("right"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMemoryMetadataFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemoryMetadataFilterLeft*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryMetadataFilterLeft::metadata_key>("metadataKey"),
  };
  static constexpr cli::Shape shape{
      .name = "AgenticRetrieveMemoryMetadataFilterLeft", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemoryMetadataFilterRight*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryMetadataFilterRight::metadata_value>("metadataValue"),
  };
  static constexpr cli::Shape shape{
      .name = "AgenticRetrieveMemoryMetadataFilterRight", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemoryMetadataValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryMetadataValue::string_value>("stringValue"),
      cli::field<&AgenticRetrieveMemoryMetadataValue::number_value>("numberValue"),
      cli::field<&AgenticRetrieveMemoryMetadataValue::string_list_value>("stringListValue"),
      cli::field<&AgenticRetrieveMemoryMetadataValue::date_time_value>("dateTimeValue"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMemoryMetadataValue", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemoryRetrievalConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemoryRetrievalConfig::namespace_>("namespace"),
      cli::field<&AgenticRetrieveMemoryRetrievalConfig::namespace_path>("namespacePath"),
      cli::field<&AgenticRetrieveMemoryRetrievalConfig::strategy_id>("strategyId"),
      cli::field<&AgenticRetrieveMemoryRetrievalConfig::metadata_filters>("metadataFilters"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMemoryRetrievalConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMemorySessionBinding*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMemorySessionBinding::actor_id>("actorId", true),
      cli::field<&AgenticRetrieveMemorySessionBinding::session_id>("sessionId", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMemorySessionBinding", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
