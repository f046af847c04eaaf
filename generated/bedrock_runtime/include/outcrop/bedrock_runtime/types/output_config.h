// OutputConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct JsonSchemaDefinition {
  /// Required.
  std::optional<std::string> schema{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
};

/// One of its members has to be set.
struct OutputFormatStructure {
  std::optional<JsonSchemaDefinition> json_schema{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

struct OutputFormat {
  /// Required.
  std::optional<OwnedOpen<OutputFormatType>> type{};
  /// Required. Sensitive: never logged.
  std::optional<OutputFormatStructure> structure{};
};

struct OutputConfig {
  std::optional<OutputFormat> text_format{};
  std::optional<std::string> effort{};
};

}  // namespace outcrop::bedrock_runtime
