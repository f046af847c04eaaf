// Branch: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A path of a conversation that leaves another one, as when a message is edited.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_Branch.html
struct Branch {
  /// The event after which the path leaves the other one.
  std::optional<std::string> root_event_id{};
  /// The branch's name.
  ///
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const Branch&, const Branch&) = default;
};
void write_json(internal::JsonWriter& writer, const Branch& in);

}  // namespace outcrop::bedrock_agentcore
