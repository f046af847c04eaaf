// NamespaceKeyEntry and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyValidation.html
struct NamespaceKeyValidation {
  std::optional<std::vector<std::string>> allowed_values{};
  std::optional<std::string> regex_pattern{};

  friend bool operator==(const NamespaceKeyValidation&, const NamespaceKeyValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const NamespaceKeyValidation& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyEntry.html
struct NamespaceKeyEntry {
  /// Required.
  std::optional<std::string> key{};
  Box<NamespaceKeyValidation> validation{};

  friend bool operator==(const NamespaceKeyEntry&, const NamespaceKeyEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const NamespaceKeyEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
