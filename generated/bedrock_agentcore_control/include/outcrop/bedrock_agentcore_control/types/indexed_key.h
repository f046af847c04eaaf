// IndexedKey: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// A key of metadata by which memory records can be filtered.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_IndexedKey.html
struct IndexedKey {
  /// The key's name.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// What its values are.
  ///
  /// Required.
  std::optional<OwnedOpen<MetadataValueType>> type{};

  friend bool operator==(const IndexedKey&, const IndexedKey&) = default;
};
void write_json(internal::JsonWriter& writer, const IndexedKey& in);

}  // namespace outcrop::bedrock_agentcore_control
