// MemoryRecordMetadataValue: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A value in the metadata of a memory record.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordMetadataValue.html
struct MemoryRecordMetadataValue {
  /// The value is a text.
  std::optional<std::string> string_value{};
  /// The value is several texts.
  std::optional<std::vector<std::string>> string_list_value{};
  /// The value is a number.
  std::optional<double> number_value{};
  /// The value is a point in time.
  std::optional<Timestamp> date_time_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MemoryRecordMetadataValue&, const MemoryRecordMetadataValue&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordMetadataValue& in);

}  // namespace outcrop::bedrock_agentcore
