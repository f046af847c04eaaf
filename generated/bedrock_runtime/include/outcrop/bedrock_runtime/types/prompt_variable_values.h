// PromptVariableValues: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The value of a variable of a prompt.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_PromptVariableValues.html
struct PromptVariableValues {
  /// The text that is put in the variable's place.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const PromptVariableValues&, const PromptVariableValues&) = default;
};
void write_json(internal::JsonWriter& writer, const PromptVariableValues& in);

}  // namespace outcrop::bedrock_runtime
