// MemoryContentView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What a memory record holds.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryContent.html
struct MemoryContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The words of the record, such as a fact about the user.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MemoryContentView*);

}  // namespace outcrop::bedrock_agentcore
