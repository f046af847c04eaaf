// OutputConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The JSON schema that the answer has to follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_JsonSchemaDefinition.html
struct JsonSchemaDefinition {
  /// The schema, as JSON text.
  ///
  /// Required.
  std::optional<std::string> schema{};
  /// A name for the schema.
  std::optional<std::string> name{};
  /// What the schema is for.
  std::optional<std::string> description{};

  friend bool operator==(const JsonSchemaDefinition&, const JsonSchemaDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const JsonSchemaDefinition& in);

/// The structure itself. A JSON schema is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_OutputFormatStructure.html
struct OutputFormatStructure {
  /// The JSON schema that the answer has to follow.
  Box<JsonSchemaDefinition> json_schema{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const OutputFormatStructure&, const OutputFormatStructure&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputFormatStructure& in);

/// The structure that the answer's text has to follow.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_OutputFormat.html
struct OutputFormat {
  /// The kind of structure.
  ///
  /// Required.
  std::optional<OwnedOpen<OutputFormatType>> type{};
  /// The structure itself, of the kind that `type` says.
  ///
  /// Required. Sensitive: never logged.
  Box<OutputFormatStructure> structure{};

  friend bool operator==(const OutputFormat&, const OutputFormat&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputFormat& in);

/// The form that the answer has to have, and the effort that goes into it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_OutputConfig.html
struct OutputConfig {
  /// The structure that the answer's text has to follow. Absent: free text.
  std::optional<OutputFormat> text_format{};
  /// How much the model reasons before it answers: low, medium, high, xhigh or max. Above high it takes effect only
  /// with extended thinking enabled.
  std::optional<std::string> effort{};

  friend bool operator==(const OutputConfig&, const OutputConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const OutputConfig& in);

}  // namespace outcrop::bedrock_runtime
