// ConverseOutput.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

struct ConverseOutputView;

/// What the model produced. A message is the only kind.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseOutput.html
struct ConverseOutput {
  /// The model's message, to be appended to the conversation.
  Box<Message> message{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConverseOutput&, const ConverseOutput&) = default;
};
ConverseOutput to_owned(const ConverseOutputView& view);
void write_json(internal::JsonWriter& writer, const ConverseOutput& in);

}  // namespace outcrop::bedrock_runtime
