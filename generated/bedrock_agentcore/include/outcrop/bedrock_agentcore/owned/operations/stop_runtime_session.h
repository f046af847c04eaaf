// StopRuntimeSession: the output of Client::stop_runtime_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct StopRuntimeSessionView;

/// The session that was ended.
struct StopRuntimeSession {
  /// The id of the session in the runtime.
  std::optional<std::string> runtime_session_id{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};

  friend bool operator==(const StopRuntimeSession&, const StopRuntimeSession&) = default;
};
StopRuntimeSession to_owned(const StopRuntimeSessionView& view);
void write_json(internal::JsonWriter& writer, const StopRuntimeSession& in);

}  // namespace outcrop::bedrock_agentcore
