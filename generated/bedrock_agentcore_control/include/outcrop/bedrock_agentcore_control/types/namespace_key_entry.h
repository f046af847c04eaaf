// NamespaceKeyEntry and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// What the values of a variable may be. If both members are set, a value has to fit both.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyValidation.html
struct NamespaceKeyValidation {
  /// All values that it may have.
  std::optional<std::vector<std::string>> allowed_values{};
  /// A regular expression that its values match.
  std::optional<std::string> regex_pattern{};

  friend bool operator==(const NamespaceKeyValidation&, const NamespaceKeyValidation&) = default;
};
void write_json(internal::JsonWriter& writer, const NamespaceKeyValidation& in);

/// A variable that templates of namespaces may contain.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NamespaceKeyEntry.html
struct NamespaceKeyEntry {
  /// The variable's name.
  ///
  /// Required.
  std::optional<std::string> key{};
  /// What its values may be; events that are put into the memory are checked against it. Absent: anything.
  Box<NamespaceKeyValidation> validation{};

  friend bool operator==(const NamespaceKeyEntry&, const NamespaceKeyEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const NamespaceKeyEntry& in);

}  // namespace outcrop::bedrock_agentcore_control
