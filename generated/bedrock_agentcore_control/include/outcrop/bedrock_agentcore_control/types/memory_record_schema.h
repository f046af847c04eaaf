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

/// What a field of the type `NUMBER` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumberValidation.html
struct NumberValidation {
  /// The smallest number that it may be.
  std::optional<double> min_value{};
  /// The largest number that it may be.
  std::optional<double> max_value{};

  friend bool operator==(const NumberValidation&, const NumberValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const NumberValidation& in);

/// What a field of the type `STRINGLIST` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringListValidation.html
struct StringListValidation {
  /// All texts that may be in the list. Absent: any.
  std::optional<std::vector<std::string>> allowed_values{};
  /// Texts at most in the list.
  std::optional<std::int32_t> max_items{};

  friend bool operator==(const StringListValidation&, const StringListValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const StringListValidation& in);

/// What a field of the type `STRING` may be.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StringValidation.html
struct StringValidation {
  /// All texts that it may be.
  ///
  /// Required.
  std::optional<std::vector<std::string>> allowed_values{};

  friend bool operator==(const StringValidation&, const StringValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const StringValidation& in);

/// What a model may find as the value of a field; the member that fits the field's type is set.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Validation.html
struct Validation {
  /// The texts that a field of the type `STRING` may be.
  Box<StringValidation> string_validation{};
  /// The lists that a field of the type `STRINGLIST` may be.
  Box<StringListValidation> string_list_validation{};
  /// The numbers that a field of the type `NUMBER` may be.
  Box<NumberValidation> number_validation{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Validation&, const Validation&) = default;
};
void write_json(internal::JsonWriter& writer, const Validation& in);

/// Has a model find the value of a field of metadata.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmExtractionConfig.html
struct LlmExtractionConfig {
  /// What the model is told to do: `LATEST_VALUE`, which the service knows, or instructions in words.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> llm_extraction_instruction{};
  /// What the field stands for.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> definition{};
  /// What the value may be. Absent: anything of the field's type.
  Box<Validation> validation{};

  friend bool operator==(const LlmExtractionConfig&, const LlmExtractionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LlmExtractionConfig& in);

/// How a value of a record's metadata is found in a conversation.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ExtractionConfig.html
struct ExtractionConfig {
  /// A model finds it, by instructions.
  Box<LlmExtractionConfig> llm_extraction_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ExtractionConfig&, const ExtractionConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const ExtractionConfig& in);

/// One field of the metadata of memory records.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MetadataSchemaEntry.html
struct MetadataSchemaEntry {
  /// The field's name. Records can be filtered by it if it is one of the memory's indexed keys.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// What the field's values are.
  std::optional<OwnedOpen<MetadataValueType>> type{};
  /// Where the field's value comes from: from a model that reads the conversation, or as it stands from the event.
  std::optional<OwnedOpen<ExtractionType>> extraction_type{};
  /// How a model finds the field's value, where one does.
  Box<ExtractionConfig> extraction_config{};

  friend bool operator==(const MetadataSchemaEntry&, const MetadataSchemaEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataSchemaEntry& in);

/// The metadata that records of a strategy have.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_MemoryRecordSchema.html
struct MemoryRecordSchema {
  /// The fields of the metadata.
  std::optional<std::vector<MetadataSchemaEntry>> metadata_schema{};

  friend bool operator==(const MemoryRecordSchema&, const MemoryRecordSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordSchema& in);

}  // namespace outcrop::bedrock_agentcore_control
