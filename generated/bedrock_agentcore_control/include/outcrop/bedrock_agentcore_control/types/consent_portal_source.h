// ConsentPortalSource: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

/// Something that a consent portal asks users' consent for.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConsentPortalSource.html
struct ConsentPortalSource {
  /// The gateway's id or ARN.
  ///
  /// Required.
  std::optional<std::string> identifier{};
  /// The kind of source.
  ///
  /// Required.
  std::optional<OwnedOpen<ConsentPortalSourceType>> type{};

  friend bool operator==(const ConsentPortalSource&, const ConsentPortalSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ConsentPortalSource& in);

}  // namespace outcrop::bedrock_agentcore_control
