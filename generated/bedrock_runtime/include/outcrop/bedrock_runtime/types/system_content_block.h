// SystemContentBlock: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// One of its members has to be set.
struct SystemContentBlock {
  std::optional<std::string> text{};
  std::optional<GuardrailConverseContentBlock> guard_content{};
  std::optional<CachePointBlock> cache_point{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::bedrock_runtime
