// MemoryRecordMetadataValueView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A value in the metadata of a memory record.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordMetadataValue.html
struct MemoryRecordMetadataValueView {
  enum class Member : std::uint16_t {
    none,
    string_value,
    string_list_value,
    number_value,
    date_time_value,
    unknown,
  };

  Member member{};
  /// The value is a text.
  OptionalRef<std::string_view> string_value{};
  /// The value is several texts.
  OptionalRef<std::span<const std::string_view>> string_list_value{};
  /// The value is a number.
  OptionalRef<double> number_value{};
  /// The value is a point in time.
  OptionalRef<Timestamp> date_time_value{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const MemoryRecordMetadataValueView*);

}  // namespace outcrop::bedrock_agentcore
