// SystemContentBlock: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One piece of the instructions above a conversation.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SystemContentBlock.html
struct SystemContentBlock {
  /// An instruction in words.
  ///
  /// At least 1 character.
  std::optional<std::string> text{};
  /// An instruction that the guardrail should look at. Instructions without this mark are not assessed.
  Box<GuardrailConverseContentBlock> guard_content{};
  /// Ends a part of the instructions that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SystemContentBlock&, const SystemContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const SystemContentBlock& in);

}  // namespace outcrop::bedrock_runtime
