// MetadataValue: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// A value in the metadata of an event.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MetadataValue.html
struct MetadataValue {
  /// The value is a text.
  std::optional<std::string> string_value{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const MetadataValue&, const MetadataValue&) = default;
};
void write_json(internal::JsonWriter& writer, const MetadataValue& in);

}  // namespace outcrop::bedrock_agentcore
