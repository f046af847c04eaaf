// ReturnControlPayloadView: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/invocation_input_member.h"

namespace outcrop::bedrock_agent_runtime {

/// Actions that the program is asked to carry out. Send the results in `sessionState` of the next request of the
/// session.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ReturnControlPayload.html
struct ReturnControlPayloadView {
  /// The actions to carry out, with their parameters.
  std::span<const InvocationInputMemberView> invocation_inputs{};
  /// The id to send the results with.
  std::optional<std::string_view> invocation_id{};
};
const internal::Schema& schema_of(const ReturnControlPayloadView*);

}  // namespace outcrop::bedrock_agent_runtime
