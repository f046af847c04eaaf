// Input and output of Client::retrieve_and_generate_stream.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_input.h"
#include "outcrop/bedrock_agent_runtime/types/retrieve_and_generate_session_configuration.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_stream_response_output.h"
#include "outcrop/event_stream.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::retrieve_and_generate_stream. An absent member is not sent.
struct RetrieveAndGenerateStreamRequest {
  std::optional<std::string> session_id{};
  /// Required. Sensitive: never logged.
  std::optional<RetrieveAndGenerateInput> input{};
  std::optional<RetrieveAndGenerateConfiguration> retrieve_and_generate_configuration{};
  std::optional<RetrieveAndGenerateSessionConfiguration> session_configuration{};
  /// Sensitive: never logged.
  std::optional<UserContext> user_context{};
};

/// What Client::retrieve_and_generate_stream has beside its events (`RetrieveAndGenerateStreamResponseOutputView`):
/// EventStream::response(). Valid as long as the stream.
struct RetrieveAndGenerateStreamView {
  std::string_view session_id{};
};

}  // namespace outcrop::bedrock_agent_runtime
