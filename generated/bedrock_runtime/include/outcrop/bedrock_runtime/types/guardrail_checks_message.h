// GuardrailChecksMessage and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One piece of a message to check. Text is the only kind.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentBlock.html
struct GuardrailChecksContentBlock {
  /// A text to check.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GuardrailChecksContentBlock&, const GuardrailChecksContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentBlock& in);

/// One message of a conversation to check.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksMessage.html
struct GuardrailChecksMessage {
  /// Who speaks in the message.
  ///
  /// Required.
  std::optional<OwnedOpen<GuardrailChecksRole>> role{};
  /// What the message says, piece by piece.
  ///
  /// Required.
  std::optional<std::vector<GuardrailChecksContentBlock>> content{};

  friend bool operator==(const GuardrailChecksMessage&, const GuardrailChecksMessage&) = default;
};
void write_json(internal::JsonWriter& writer, const GuardrailChecksMessage& in);

}  // namespace outcrop::bedrock_runtime
