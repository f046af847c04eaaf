// ReturnControlPayload.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/owned/invocation_input_member.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct ReturnControlPayloadView;

/// Actions that the program is asked to carry out. Send the results in `sessionState` of the next request of the
/// session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReturnControlPayload.html
struct ReturnControlPayload {
  /// The actions to carry out, with their parameters.
  std::optional<std::vector<InvocationInputMember>> invocation_inputs{};
  /// The id to send the results with.
  std::optional<std::string> invocation_id{};

  friend bool operator==(const ReturnControlPayload&, const ReturnControlPayload&) = default;
};
ReturnControlPayload to_owned(const ReturnControlPayloadView& view);
void write_json(internal::JsonWriter& writer, const ReturnControlPayload& in);

}  // namespace outcrop::bedrock_agent_runtime
