// MemoryRecordSchema and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumberValidation.html
struct NumberValidation {
  std::optional<double> min_value{};
  std::optional<double> max_value{};

  friend bool operator==(const NumberValidation&, const NumberValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const NumberValidation& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringListValidation.html
struct StringListValidation {
  std::optional<std::vector<std::string>> allowed_values{};
  std::optional<std::int32_t> max_items{};

  friend bool operator==(const StringListValidation&, const StringListValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const StringListValidation& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringValidation.html
struct StringValidation {
  /// Required.
  std::optional<std::vector<std::string>> allowed_values{};

  friend bool operator==(const StringValidation&, const StringValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const StringValidation& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Validation.html
struct Validation {
  Box<StringValidation> string_validation{};
  Box<StringListValidation> string_list_validation{};
  Box<NumberValidation> number_validation{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Validation&, const Validation&) = default;
};
void write_json(internal::JsonWriter& writer, const Validation& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmExtractionConfig.html
struct LlmExtractionConfig {
  /// Sensitive: never logged.
  std::optional<std::string> llm_extraction_instruction{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> definition{};
  Box<Validation> validation{};

  friend bool operator==(const LlmExtractionConfig&, const LlmExtractionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LlmExtractionConfig& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfig.html
struct ExtractionConfig {
  Box<LlmExtractionConfig> llm_extraction_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionConfig&, const ExtractionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionConfig& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataSchemaEntry.html
struct MetadataSchemaEntry {
  /// Required.
  std::optional<std::string> key{};
  std::optional<OwnedOpen<MetadataValueType>> type{};
  std::optional<OwnedOpen<ExtractionType>> extraction_type{};
  Box<ExtractionConfig> extraction_config{};

  friend bool operator==(const MetadataSchemaEntry&, const MetadataSchemaEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataSchemaEntry& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryRecordSchema.html
struct MemoryRecordSchema {
  std::optional<std::vector<MetadataSchemaEntry>> metadata_schema{};

  friend bool operator==(const MemoryRecordSchema&, const MemoryRecordSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordSchema& in);

}  // namespace outcrop::bedrock_agentcore_control
