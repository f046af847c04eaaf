// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/types/indexed_key.h"
#include "outcrop/bedrock_agentcore_control/types/memory_record_schema.h"
#include "outcrop/bedrock_agentcore_control/types/namespace_key_entry.h"
#include "outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ContentConfiguration to_owned(const ContentConfigurationView& view) {
  ContentConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.level, view.level);
  return owned;
}

NumberValidation to_owned(const NumberValidationView& view) {
  NumberValidation owned;
  internal::own(owned.min_value, view.min_value);
  internal::own(owned.max_value, view.max_value);
  return owned;
}

StringListValidation to_owned(const StringListValidationView& view) {
  StringListValidation owned;
  internal::own(owned.allowed_values, view.allowed_values);
  internal::own(owned.max_items, view.max_items);
  return owned;
}

StringValidation to_owned(const StringValidationView& view) {
  StringValidation owned;
  internal::own(owned.allowed_values, view.allowed_values);
  return owned;
}

Validation to_owned(const ValidationView& view) {
  Validation owned;
  internal::own(owned.string_validation, view.string_validation);
  internal::own(owned.string_list_validation, view.string_list_validation);
  internal::own(owned.number_validation, view.number_validation);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

LlmExtractionConfig to_owned(const LlmExtractionConfigView& view) {
  LlmExtractionConfig owned;
  internal::own(owned.llm_extraction_instruction, view.llm_extraction_instruction);
  internal::own(owned.definition, view.definition);
  internal::own(owned.validation, view.validation);
  return owned;
}

ExtractionConfig to_owned(const ExtractionConfigView& view) {
  ExtractionConfig owned;
  internal::own(owned.llm_extraction_config, view.llm_extraction_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

MetadataSchemaEntry to_owned(const MetadataSchemaEntryView& view) {
  MetadataSchemaEntry owned;
  internal::own(owned.key, view.key);
  internal::own(owned.type, view.type);
  internal::own(owned.extraction_type, view.extraction_type);
  internal::own(owned.extraction_config, view.extraction_config);
  return owned;
}

MemoryRecordSchema to_owned(const MemoryRecordSchemaView& view) {
  MemoryRecordSchema owned;
  internal::own(owned.metadata_schema, view.metadata_schema);
  return owned;
}

IndexedKey to_owned(const IndexedKeyView& view) {
  IndexedKey owned;
  internal::own(owned.key, view.key);
  internal::own(owned.type, view.type);
  return owned;
}

KinesisResource to_owned(const KinesisResourceView& view) {
  KinesisResource owned;
  internal::own(owned.data_stream_arn, view.data_stream_arn);
  internal::own(owned.content_configurations, view.content_configurations);
  return owned;
}

NamespaceKeyValidation to_owned(const NamespaceKeyValidationView& view) {
  NamespaceKeyValidation owned;
  internal::own(owned.allowed_values, view.allowed_values);
  internal::own(owned.regex_pattern, view.regex_pattern);
  return owned;
}

NamespaceKeyEntry to_owned(const NamespaceKeyEntryView& view) {
  NamespaceKeyEntry owned;
  internal::own(owned.key, view.key);
  internal::own(owned.validation, view.validation);
  return owned;
}

StreamDeliveryResource to_owned(const StreamDeliveryResourceView& view) {
  StreamDeliveryResource owned;
  internal::own(owned.kinesis, view.kinesis);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

StreamDeliveryResources to_owned(const StreamDeliveryResourcesView& view) {
  StreamDeliveryResources owned;
  internal::own(owned.resources, view.resources);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
