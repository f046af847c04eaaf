// StreamUpdate and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// What changes about a stream that drives a browser.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AutomationStreamUpdate.html
struct AutomationStreamUpdate {
  /// Whether the stream takes commands from now on.
  std::optional<OwnedOpen<AutomationStreamStatus>> stream_status{};

  friend bool operator==(const AutomationStreamUpdate&, const AutomationStreamUpdate&) = default;
};
void write_json(internal::JsonWriter& writer, const AutomationStreamUpdate& in);

/// What changes about a stream of a browser session.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_StreamUpdate.html
struct StreamUpdate {
  /// The change is about the stream by which a program drives the browser.
  Box<AutomationStreamUpdate> automation_stream_update{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const StreamUpdate&, const StreamUpdate&) = default;
};
void write_json(internal::JsonWriter& writer, const StreamUpdate& in);

}  // namespace outcrop::bedrock_agentcore
